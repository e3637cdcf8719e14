using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Links;

/// <summary>Identifiers that cannot be taken for real ones: text begins with SYN and has letters only, numbers lie in ranges of their own.</summary>
static class Identifiers
{
    /// <summary>The first AE_ID; sixteen digits beginning with 99.</summary>
    public const long FirstAeId = 9_900_000_000_000_000;

    /// <summary>The first RECORDID; ten digits beginning with 1 or 2.</summary>
    public const int FirstRecordId = 1_000_000_000;

    public static string PupilReference(ulong seed, long person, int which) =>
        Scramble.AsLetters("SYNP", 14, Scramble.Within(56, ((ulong)person * 2) + (ulong)which, seed));

    public static string Edukey(ulong seed, long person, int which) =>
        Scramble.AsLetters("SYNE", 10, Scramble.Within(40, ((ulong)person * 2) + (ulong)which, seed));

    public static long AeId(ulong seed, long person, int which) =>
        FirstAeId + (long)Scramble.Within(40, ((ulong)person * 2) + (ulong)which, seed ^ 0xAE);

    public static int RecordId(ulong seed, long person, int which) =>
        FirstRecordId + (int)Scramble.Within(30, ((ulong)person * 16) + (ulong)which, seed ^ 0x1D);

    public static string School(string prefix, ulong seed, int number) =>
        Scramble.AsLetters(prefix, 8, Scramble.Within(32, (ulong)number, seed ^ prefix[^1]));

    /// <summary>A small area: nine letters, as long as an area code.</summary>
    public static string Area(string prefix, ulong seed, int number) =>
        Scramble.AsLetters(prefix, 5, Scramble.Within(20, (ulong)number, seed ^ prefix[^1]));
}
