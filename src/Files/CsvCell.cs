namespace LeoKit.Files;

/// <summary>A cell of a CSV file as RFC 4180 writes it: in quotes where it holds a comma, a quote or a line's end.</summary>
static class CsvCell
{
    public static string Of(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
