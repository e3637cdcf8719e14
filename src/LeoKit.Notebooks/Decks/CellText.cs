using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Decks;

/// <summary>What an executed cell shows, one text a display.</summary>
static class CellText
{
    public static IEnumerable<string> Of(CodeCell cell) => cell.Outputs.Select(output => output switch
    {
        ExecuteResult result => Multiline.Join(result.Data["text/plain"]),
        DisplayData display => Multiline.Join(display.Data["text/plain"]),
        StreamOutput stream => stream.Text,
        _ => null,
    }).OfType<string>();

    /// <summary>The forms in HTML, one a display.</summary>
    public static IEnumerable<string> HtmlOf(CodeCell cell) => cell.Outputs.Select(output => output switch
    {
        ExecuteResult result => Multiline.Join(result.Data["text/html"]),
        DisplayData display => Multiline.Join(display.Data["text/html"]),
        _ => null,
    }).OfType<string>();
}
