namespace LeoKit.Extracts;

/// <summary>Texts of up to eight bytes as one number, so that codes are compared at once.</summary>
static class Short
{
    public const int Longest = sizeof(ulong);

    public static ulong Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = 0UL;
        foreach (var one in bytes)
            packed = (packed << 8) | one;
        return packed;
    }
}
