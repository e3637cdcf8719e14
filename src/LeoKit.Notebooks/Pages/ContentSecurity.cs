namespace LeoKit.Notebooks.Pages;

/// <summary>The Content-Security-Policy of a page: what a browser may load and run for it, should anything get past the allow list.</summary>
/// <remarks>
/// Scripts: 'self' is the strictest source that works both from a web server and from a folder (file:). Hashes with
/// integrity attributes are stricter, but Chromium refuses to check integrity for files (measured with Chromium 156).
/// Styles: plotly.js adds one empty style element, allowed by the hash of nothing, fills it through the style sheet's own
/// interface, and sets style attributes on the drawing, which no hash can foresee; so only pages with charts allow those.
/// </remarks>
static class ContentSecurity
{
    const string Base = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data:; ";
    const string HashOfNothing = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    public static string For(bool hasCharts, bool hasScripts) => Base + (hasScripts ? "script-src 'self'; " : "") + (hasCharts
        ? $"style-src-elem 'self' {HashOfNothing}; style-src-attr 'unsafe-inline'"
        : "style-src 'self'");
}
