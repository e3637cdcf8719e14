namespace LeoKit.Synthetic.Randomness;

/// <summary>Turns a running number into another of the same width without ever giving two the same: identifiers that look random and cannot collide.</summary>
static class Scramble
{
    public static ulong Within(int bits, ulong number, ulong seed)
    {
        var mask = (1UL << bits) - 1;
        var half = bits / 2;
        var value = (number + Draws.Mix(seed + (ulong)bits)) & mask;
        // An odd factor and a shifted exclusive-or can each be undone, so their chain gives each number its own image.
        value = (value * 0x9E3779B97F4A7C15) & mask;
        value ^= value >> half;
        value = (value * 0xD1342543DE82EF95) & mask;
        value ^= value >> half;
        value = (value * 0xBF58476D1CE4E5B9) & mask;
        return value ^ (value >> half);
    }

    /// <summary>Writes bits as capital consonants: no digits and no vowels, so that no word, National Insurance number, pupil number or postcode can arise.</summary>
    public static string AsLetters(string prefix, int letters, ulong value) =>
        string.Create(prefix.Length + letters, (prefix, value), static (text, source) =>
        {
            source.prefix.CopyTo(text);
            var rest = source.value;
            for (var at = text.Length - 1; at >= source.prefix.Length; at--, rest >>= 4)
                text[at] = "BCDFGHJKLMNPQRST"[(int)(rest & 15)];
        });
}
