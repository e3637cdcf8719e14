namespace LeoKit.Notebooks.Document;

static class LineEnds
{
    public static string ToLf(this string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
