namespace LeoKit.Notebooks.Pages;

/// <summary>Output text in columns: lines stay as they are, so a long one has to scroll.</summary>
static class TextBlock
{
    /// <summary>Lines up to this length fit the narrowest screen; only longer ones need a stop for the keyboard.</summary>
    const int FitsAnywhere = 32;

    public static string Of(string kind, string label, string text)
    {
        var plain = ConsoleText.Plain(text).TrimEnd('\n');
        var scroll = MayScroll(plain) ? $" tabindex=\"0\" role=\"group\" aria-label=\"{Markup.Escape(label)}\"" : "";
        return $"<pre class=\"leo-text {kind}\"{scroll}><samp>{Markup.Escape(plain)}</samp></pre>\n";
    }

    public static bool MayScroll(string text) => text.Split('\n').Any(line => line.Length > FitsAnywhere);
}
