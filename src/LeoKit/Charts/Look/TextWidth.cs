namespace LeoKit.Charting;

/// <summary>How wide text is, without asking for a font: after the widest of the common ones, so that what fits here fits everywhere.</summary>
static class TextWidth
{
    /// <summary>The width of a line of text of a size, in the same unit as the size.</summary>
    public static double Of(string text, double size) => text.EnumerateRunes().Sum(rune => Share(rune.Value)) * size;

    static double Share(int letter) => letter switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or 'I' => 0.33,
        ' ' or 'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '/' or '"' => 0.42,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '—' or '…' => 0.95,
        >= 'A' and <= 'Z' or '&' or '+' or '=' or '<' or '>' or '£' => 0.72,
        >= '0' and <= '9' or >= 'a' and <= 'z' => 0.6,
        >= 0x2E80 => 1,
        _ => 0.65,
    };
}
