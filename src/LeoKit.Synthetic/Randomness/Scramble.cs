namespace LeoKit.Synthetic.Randomness;

/// <summary>Turns a running number into another of the same width without ever giving two the same: identifiers that look random and cannot collide.</summary>
static class Scramble
{
    const string Letters = "BCDFGHJKLMNPQRST";

    const ulong First = 0x9E3779B97F4A7C15;
    const ulong Second = 0xD1342543DE82EF95;
    const ulong Third = 0xBF58476D1CE4E5B9;

    static readonly ulong UndoesFirst = Inverse(First);
    static readonly ulong UndoesSecond = Inverse(Second);
    static readonly ulong UndoesThird = Inverse(Third);

    // By the letter, the bits that became it; none for what is no such letter.
    static readonly sbyte[] BitsOf = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(letter => (sbyte)Letters.IndexOf((char)letter, StringComparison.Ordinal))];

    public static ulong Within(int bits, ulong number, ulong seed)
    {
        var mask = (1UL << bits) - 1;
        var half = bits / 2;
        var value = (number + Draws.Mix(seed + (ulong)bits)) & mask;
        // An odd factor and a shifted exclusive-or can each be undone, so their chain gives each number its own image.
        value = (value * First) & mask;
        value ^= value >> half;
        value = (value * Second) & mask;
        value ^= value >> half;
        value = (value * Third) & mask;
        return value ^ (value >> half);
    }

    /// <summary>The number of which <see cref="Within"/> made this one; the width is even.</summary>
    public static ulong Undo(int bits, ulong value, ulong seed)
    {
        var mask = (1UL << bits) - 1;
        var half = bits / 2;
        // Shifting by half of an even width and taking the exclusive-or undoes itself.
        value ^= value >> half;
        value = (value * UndoesThird) & mask;
        value ^= value >> half;
        value = (value * UndoesSecond) & mask;
        value ^= value >> half;
        value = (value * UndoesFirst) & mask;
        return (value - Draws.Mix(seed + (ulong)bits)) & mask;
    }

    /// <summary>Writes bits as capital consonants: no digits and no vowels, so that no word, National Insurance number, pupil number or postcode can arise.</summary>
    public static string AsLetters(string prefix, int letters, ulong value) =>
        string.Create(prefix.Length + letters, (prefix, value), static (text, source) =>
        {
            source.prefix.CopyTo(text);
            var rest = source.value;
            for (var at = text.Length - 1; at >= source.prefix.Length; at--, rest >>= 4)
                text[at] = Letters[(int)(rest & 15)];
        });

    /// <summary>The same letters as bytes, without their prefix.</summary>
    public static void WriteLetters(Span<byte> text, ulong value)
    {
        for (var at = text.Length - 1; at >= 0; at--, value >>= 4)
            text[at] = (byte)Letters[(int)(value & 15)];
    }

    /// <summary>The bits that became these letters; null if one of them is no such letter.</summary>
    public static ulong? ReadLetters(ReadOnlySpan<byte> text)
    {
        var value = 0UL;
        foreach (var letter in text)
        {
            var bits = BitsOf[letter];
            if (bits < 0)
                return null;
            value = (value << 4) | (byte)bits;
        }
        return value;
    }

    /// <summary>The odd factor that undoes an odd factor among 64-bit numbers, by Newton's iteration: each step doubles the bits that are right.</summary>
    static ulong Inverse(ulong factor)
    {
        var inverse = factor;
        for (var step = 0; step < 5; step++)
            inverse *= 2 - (factor * inverse);
        return inverse;
    }
}
