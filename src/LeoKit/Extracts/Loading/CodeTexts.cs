using System.Collections.Frozen;
using System.Text;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>The codes of a list that are in use in a year, found by their bytes.</summary>
sealed class CodeTexts
{
    readonly FrozenDictionary<ulong, string> _short;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _long;

    CodeTexts(List<string> inUse)
    {
        _short = inUse.Where(code => Encoding.UTF8.GetByteCount(code) <= Short.Longest).DistinctBy(Packed).ToFrozenDictionary(Packed);
        _long = inUse.Where(code => Encoding.UTF8.GetByteCount(code) > Short.Longest).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static CodeTexts Of(CodeList codes, int? year) =>
        new([.. codes.Codes.Where(code => year is not { } only || code.IsValidIn(only)).Select(code => code.Value)]);

    /// <summary>The code in the bytes; null if it is none of the list, or not in use.</summary>
    public string? Find(ReadOnlySpan<byte> text) =>
        text.Length <= Short.Longest ? _short.GetValueOrDefault(Short.Pack(text))
        : _long.TryGetValue(Encoding.UTF8.GetString(text), out var code) ? code
        : null;

    static ulong Packed(string code) => Short.Pack(Encoding.UTF8.GetBytes(code));
}
