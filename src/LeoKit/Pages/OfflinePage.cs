namespace LeoKit.Pages;

/// <summary>The frame of a page that stands alone: it asks for nothing from anywhere, and runs no script but its own.</summary>
static class OfflinePage
{
    /// <param name="title">The title, already encoded.</param>
    /// <param name="style">The style sheet.</param>
    /// <param name="content">What stands in the main part.</param>
    /// <param name="script">A script that runs once the page is there; null for none.</param>
    /// <returns>The page, its lines ended by \n.</returns>
    public static string Of(string title, string style, string content, string? script = null) =>
        $"""
        <!doctype html>
        <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'{(script is null ? "" : "; script-src 'unsafe-inline'")}">
        <title>{title}</title><style>
        {style}
        </style></head><body><main>
        {content}</main>{(script is null ? "" : $"<script>\n{script}\n</script>")}</body></html>

        """.ReplaceLineEndings("\n");
}
