namespace LeoKit.Extracts.Validation;

/// <summary>Stands in for the text of a key in a set: 16 bytes instead of a string, and at 128 bits no two keys of a data set meet by chance.</summary>
static class KeyHash
{
    // FNV-1a with the published offset and prime for 128 bits.
    static readonly UInt128 Offset = new(0x6c62272e07bb0142, 0x62b821756295c58d);
    static readonly UInt128 Prime = new(0x0000000001000000, 0x000000000000013b);

    public static UInt128 Of(ReadOnlySpan<byte> text) => Add(Offset, text);

    /// <summary>The hash of a key of several parts; the byte between them occurs in no UTF-8 text.</summary>
    public static UInt128 And(UInt128 hash, ReadOnlySpan<byte> text) => Add((hash ^ 0xFF) * Prime, text);

    static UInt128 Add(UInt128 hash, ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        return hash;
    }
}
