using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Links;

/// <summary>Identifiers that cannot be taken for real ones: text begins with SYN and has letters only, numbers lie in ranges of their own.</summary>
static class Identifiers
{
    /// <summary>The first AE_ID; sixteen digits beginning with 99.</summary>
    public const long FirstAeId = 9_900_000_000_000_000;

    /// <summary>The first external_id.</summary>
    public const long FirstExternalId = 9_700_000_000_000_000;

    /// <summary>The first provider of further education.</summary>
    public const long FirstProvider = 9_500_000_000_000_000;

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

    /// <summary>A learner at a provider in a year; sixteen digits beginning with 97.</summary>
    public static long ExternalId(ulong seed, long person, int which) =>
        FirstExternalId + (long)Scramble.Within(40, ((ulong)person * 16) + (ulong)which, seed ^ 0xE1);

    /// <summary>A provider of further education; sixteen digits beginning with 95.</summary>
    public static long Provider(ulong seed, long number) => FirstProvider + (long)Scramble.Within(40, (ulong)number, seed ^ 0xFE);

    /// <summary>An applicant, an applicant in a cycle or a choice of one: the prefix tells which.</summary>
    public static string Application(string prefix, ulong seed, long person, int which) =>
        Scramble.AsLetters(prefix, 10, Scramble.Within(40, ((ulong)person * 8) + (ulong)which, seed ^ prefix[^1]));

    /// <summary>A small area; each census has names of its own.</summary>
    public static string Area(string prefix, ulong seed, long number) =>
        Scramble.AsLetters(prefix, 8, Scramble.Within(32, (ulong)number, seed ^ prefix[^1]));

    public static string School(string prefix, ulong seed, int number) =>
        Scramble.AsLetters(prefix, 8, Scramble.Within(32, (ulong)number, seed ^ prefix[^1]));

    /// <summary>A small area: nine letters, as long as an area code.</summary>
    public static string Area(string prefix, ulong seed, int number) =>
        Scramble.AsLetters(prefix, 5, Scramble.Within(20, (ulong)number, seed ^ prefix[^1]));

    /// <summary>A child in a year's return of children in need.</summary>
    public static string ChildInReturn(ulong seed, long person, int year) =>
        Scramble.AsLetters("SYNC", 10, Scramble.Within(40, ((ulong)person * 32) + (ulong)(year % 32), seed ^ 0xC1));

    /// <summary>A referral in a year's return of children in need.</summary>
    public static string ReferralInReturn(ulong seed, long person, int year, int which) =>
        Scramble.AsLetters("SYND", 10, Scramble.Within(40, ((ulong)person * 128) + ((ulong)(year % 32) * 4) + (ulong)which, seed ^ 0xD1));
}
