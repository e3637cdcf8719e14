using System.Globalization;
using System.Text;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Links;

/// <summary>One kind of pseudonym: how a running number becomes one, and how many numbers belong to one person or to one block of people.</summary>
/// <remarks>Text begins with SYN and has letters only, numbers lie in ranges of their own: neither can be taken for a real one.</remarks>
sealed class IdentifierKind
{
    readonly string _prefix;
    readonly byte[] _prefixBytes;
    readonly int _letters;
    readonly long _first;
    readonly int _bits;
    readonly ulong _salt;

    IdentifierKind(string prefix, int letters, long first, int bits, ulong salt) =>
        (_prefix, _prefixBytes, _letters, _first, _bits, _salt) = (prefix, Encoding.ASCII.GetBytes(prefix), letters, first, bits, salt);

    /// <summary>True for a kind that names people or their records, false for one that names places.</summary>
    public bool NamesPeople { get; private init; }

    /// <summary>How many numbers belong to one person, or to one block of people.</summary>
    public int Each { get; private init; }

    public static IdentifierKind OfPeople(string prefix, int letters, int bits, int each, ulong salt = 0) => new(prefix, letters, 0, bits, salt) { NamesPeople = true, Each = each };

    public static IdentifierKind OfPeople(long first, int bits, int each, ulong salt) => new("", 0, first, bits, salt) { NamesPeople = true, Each = each };

    public static IdentifierKind OfPlaces(string prefix, int letters, int bits, int each) => new(prefix, letters, 0, bits, prefix[^1]) { Each = each };

    public static IdentifierKind OfPlaces(long first, int bits, int each, ulong salt) => new("", 0, first, bits, salt) { Each = each };

    /// <summary>The running number of one of the pseudonyms of a person or block.</summary>
    public long NumberOf(long owner, int which) => (owner * Each) + which;

    public string Text(ulong seed, long number) => Scramble.AsLetters(_prefix, _letters, Scrambled(seed, number));

    public long Value(ulong seed, long number) => _first + (long)Scrambled(seed, number);

    public void Write(CsvFile csv, ulong seed, long number)
    {
        if (_letters == 0)
            csv.Whole(Value(seed, number));
        else
            csv.Letters(_prefixBytes, _letters, Scrambled(seed, number));
    }

    /// <summary>The running number of a pseudonym; null for a cell that is none of this kind.</summary>
    public long? Read(ulong seed, ReadOnlySpan<byte> cell) =>
        (_letters > 0 ? Letters(cell) : Digits(cell)) is { } value ? (long)Scramble.Undo(_bits, value, seed ^ _salt) : null;

    ulong? Letters(ReadOnlySpan<byte> cell) =>
        cell.Length == _prefix.Length + _letters && cell.StartsWith(_prefixBytes) ? Scramble.ReadLetters(cell[_prefix.Length..]) : null;

    ulong? Digits(ReadOnlySpan<byte> cell) =>
        cell.Length > 0 && char.IsAsciiDigit((char)cell[0]) && long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits >= _first && (ulong)(digits - _first) >> _bits == 0
            ? (ulong)(digits - _first)
            : null;

    ulong Scrambled(ulong seed, long number) => Scramble.Within(_bits, (ulong)number, seed ^ _salt);
}
