using AngleSharp.Dom;
using Ganss.Xss;

namespace LeoKit.Notebooks.Pages;

/// <summary>Makes HTML of unknown origin fit for a page.</summary>
sealed class SafeContent
{
    readonly HtmlSanitizer sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(ContentPolicy.Elements, StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(ContentPolicy.Attributes, StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href", "src"], StringComparer.OrdinalIgnoreCase),
    });

    public SafeContent()
    {
        sanitizer.FilterUrl += (_, url) => url.SanitizedUrl = ContentPolicy.Address(url.Tag.LocalName, url.OriginalUrl);
        sanitizer.PostProcessNode += (_, node) => Narrow(node.Node);
    }

    /// <summary>The allowed part of <paramref name="html"/> as the children of an element.</summary>
    /// <remarks>
    /// Some markup changes its meaning when it is written and read again, and can smuggle a script past one look. So the
    /// result is looked at until it no longer changes; what never comes to rest is refused.
    /// </remarks>
    public IElement Clean(string html)
    {
        var text = html;
        for (var look = 0; look < 4; look++)
        {
            var body = sanitizer.SanitizeDom(text).Body!;
            if (body.InnerHtml == text)
                return body;
            text = body.InnerHtml;
        }
        return sanitizer.SanitizeDom("<p>This output cannot be shown safely.</p>").Body!;
    }

    static void Narrow(INode node)
    {
        if (node is not IElement element)
            return;
        foreach (var attribute in element.Attributes.Where(attribute => ContentPolicy.PointsOutside(attribute.Value)).ToList())
            if (attribute.Name is not ("title" or "alt" or "aria-label" or "href"))
                element.RemoveAttribute(attribute.Name);
        if (element.GetAttribute("tabindex") is not (null or "0"))
            element.RemoveAttribute("tabindex");
    }
}
