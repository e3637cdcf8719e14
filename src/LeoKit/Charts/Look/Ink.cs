namespace LeoKit.Charting;

/// <summary>The greys of a chart. Text has a contrast to white of at least 4.5 to 1; the pale one is for lines that guide the eye only.</summary>
static class Ink
{
    public const string Dark = "#1d2628";
    public const string Muted = "#4d5a5c";
    public const string Pale = "#dde2e0";
    public const string White = "#ffffff";

    /// <summary>Whatever the reader's computer shows text in; no font is fetched.</summary>
    public const string Font = "system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";
}
