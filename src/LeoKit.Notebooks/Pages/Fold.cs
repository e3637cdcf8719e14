namespace LeoKit.Notebooks.Pages;

/// <summary>Content that a reader opens on request.</summary>
static class Fold
{
    public static string Of(string? summary, string html) =>
        summary is null ? html : $"<details class=\"leo-fold\">\n<summary>{Markup.Escape(summary)}</summary>\n{html}</details>\n";
}
