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

    /// <summary>The address of the page, to be marked where the site's parts are listed; empty for none of them.</summary>
    public string Address { get; init; } = "";

    /// <summary>What the page is made from, in a sentence; empty to leave it out.</summary>
    public string Origin { get; init; } = "Made from an executed notebook. ";

    /// <summary>Whether it takes the width of a table rather than of a text.</summary>
    public bool IsWide { get; init; }

    public string Around(string main)
    {
        var title = Title == Options.Title ? Title : $"{Title} · {Options.Title}";
        var home = PageNavigation.Site(Options, LinksToIndex, Address);
        var notice = Options.Notice is { } text ? $"<p class=\"leo-notice\">{Markup.Escape(text)}</p>\n" : "";
        string[] scripts = HasCharts ? [PageAssets.PlotlyPath, PageAssets.ChartsPath, .. Options.Scripts] : [.. Options.Scripts];
        var scriptLinks = string.Concat(scripts.Select(script => $"<script src=\"{script}\" defer></script>\n"));
        var styleLinks = string.Concat(Options.Styles.Prepend(PageAssets.StylesPath).Select(style => $"<link rel=\"stylesheet\" href=\"{style}\">\n"));
        return $"""
            <!doctype html>
            <html lang="{Markup.Escape(Language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{ContentSecurity.For(HasCharts, scripts.Length > 0)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{Markup.Escape(title)}</title>
            <link rel="icon" href="data:,">
            {styleLinks}{scriptLinks}</head>
            <body{(IsWide ? " class=\"leo-wide\"" : "")}>
            <a class="leo-skip" href="#main">Skip to the content</a>
            <header class="leo-header">
            {home}{notice}</header>
            <div class="leo-layout">
            {Contents}<main id="main">
            {main}</main>
            </div>
            <footer class="leo-footer">
            {Neighbours}<p>{Origin}This page loads nothing from any other place.</p>
            </footer>
            </body>
            </html>

            """;
    }
}
