namespace LeoKit.Jupyter.Protocol;

/// <summary>Positions in code: the protocol counts Unicode code points, .NET counts UTF-16 units.</summary>
static class CodePoints
{
    /// <summary>The UTF-16 position of the code point at <paramref name="position"/>.</summary>
    public static int ToUtf16(string text, int position)
    {
        var at = 0;
        for (var seen = 0; seen < position && at < text.Length; seen++)
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return at;
    }

    /// <summary>The number of code points before a UTF-16 position.</summary>
    public static int FromUtf16(string text, int position)
    {
        var count = 0;
        for (var at = 0; at < Math.Min(position, text.Length); count++)
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return count;
    }
}
