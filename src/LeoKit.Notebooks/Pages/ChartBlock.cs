using AngleSharp.Dom;

namespace LeoKit.Notebooks.Pages;

/// <summary>A chart: what a script draws, and what stands in its place for a reader without one.</summary>
static class ChartBlock
{
    public static string Of(string figure, IElement? html, string plain)
    {
        var form = html?.QuerySelector(".leo-plot") is null ? Placeholder(plain) + html?.InnerHtml : html.InnerHtml;
        return $"<div class=\"leo-drawing\">{form}\n<script type=\"application/json\" class=\"leo-figure\">{figure}</script></div>\n";
    }

    static string Placeholder(string plain)
    {
        var label = plain.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "Chart without a description";
        return $"<div class=\"leo-plot\" role=\"img\" aria-label=\"{Markup.Escape(label)}\"></div>";
    }
}
