namespace LeoKit.Notebooks.Pages;

/// <summary>What every page has around its content.</summary>
/// <param name="Title">The title of the page.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Options">What the pages have in common.</param>
sealed record PageFrame(string Title, string Language, SiteOptions Options)
{
    /// <summary>Whether the page draws charts.</summary>
    public bool HasCharts { get; init; }

    /// <summary>Whether the page is not the index and so links to it.</summary>
    public bool LinksToIndex { get; init; }

    /// <summary>Navigation between header and content; empty for none.</summary>
    public string Contents { get; init; } = "";

    /// <summary>Navigation at the foot of the page; empty for none.</summary>
    public string Neighbours { get; init; } = "";

    public string Around(string main)
    {
        var title = Title == Options.Title ? Title : $"{Title} · {Options.Title}";
        var home = LinksToIndex
            ? $"<nav aria-label=\"Site\"><a class=\"leo-home\" href=\"{SiteFiles.Index}\">{Markup.Escape(Options.Title)}</a></nav>\n"
            : "";
        var notice = Options.Notice is { } text ? $"<p class=\"leo-notice\">{Markup.Escape(text)}</p>\n" : "";
        var scripts = HasCharts
            ? $"<script src=\"{PageAssets.PlotlyPath}\" defer></script>\n<script src=\"{PageAssets.ChartsPath}\" defer></script>\n"
            : "";
        return $"""
            <!doctype html>
            <html lang="{Markup.Escape(Language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{ContentSecurity.For(HasCharts)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{Markup.Escape(title)}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{PageAssets.StylesPath}">
            {scripts}</head>
            <body>
            <a class="leo-skip" href="#main">Skip to the content</a>
            <header class="leo-header">
            {home}{notice}</header>
            <div class="leo-layout">
            {Contents}<main id="main">
            {main}</main>
            </div>
            <footer class="leo-footer">
            {Neighbours}<p>Made from an executed notebook. This page loads nothing from any other place.</p>
            </footer>
            </body>
            </html>

            """;
    }
}
