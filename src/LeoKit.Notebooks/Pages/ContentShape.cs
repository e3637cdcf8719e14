using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LeoKit.Notebooks.Pages;

/// <summary>Gives cleaned content what a reader with a small screen, a keyboard or a screen reader needs.</summary>
static partial class ContentShape
{
    /// <param name="content">Cleaned content; changed in place.</param>
    /// <param name="tableNumber">How many tables the page has so far; tables are numbered because two landmarks may not have the same name.</param>
    /// <returns>The number of tables after this content.</returns>
    public static int Shape(IElement content, int tableNumber)
    {
        foreach (var table in content.QuerySelectorAll("table").Where(table => table.ParentElement?.Closest("table") is null))
            LetScroll(table, ++tableNumber);
        foreach (var text in content.QuerySelectorAll("pre:not(.leo-code, [tabindex])").Where(text => TextBlock.MayScroll(text.TextContent)))
            MakeStop(text, "group", "Text in columns");
        foreach (var header in content.QuerySelectorAll("thead th:not([scope])"))
            header.SetAttribute("scope", "col");
        foreach (var image in content.QuerySelectorAll("img:not([src])"))
            Describe(image);
        foreach (var back in content.QuerySelectorAll("a.footnote-back-ref"))
            back.SetAttribute("aria-label", "Back to the text");
        return tableNumber;
    }

    /// <summary>Links between notebooks become links between their pages.</summary>
    public static void LinkPages(IElement content, IReadOnlySet<string> pages)
    {
        foreach (var link in content.QuerySelectorAll("a[href]"))
            if (NotebookLink().Match(link.GetAttribute("href")!) is { Success: true } match && pages.Contains(Uri.UnescapeDataString(match.Groups["name"].Value)))
                link.SetAttribute("href", $"{match.Groups["name"].Value}.html{match.Groups["rest"].Value}");
    }

    /// <summary>Headings inside an output would break the order of the page's own.</summary>
    public static void DemoteHeadings(IElement content)
    {
        foreach (var heading in HeadingOutline.HeadingsIn(content))
            HeadingOutline.Rename(heading, "p").ClassName = "leo-output-heading";
    }

    static void LetScroll(IElement table, int number)
    {
        var region = table.ParentElement is { } parent && parent.ClassList.Contains("leo-scroll") ? parent : Surround(table);
        var caption = table.QuerySelector("caption")?.TextContent.Trim();
        MakeStop(region, "region", string.Create(CultureInfo.InvariantCulture, $"Table {number}{(caption is { Length: > 0 } ? $": {caption}" : "")}"));
    }

    /// <summary>What scrolls has to be reachable by keyboard, and what is reachable needs a name.</summary>
    static void MakeStop(IElement element, string role, string label)
    {
        element.SetAttribute("tabindex", "0");
        element.SetAttribute("role", role);
        element.SetAttribute("aria-label", label);
    }

    static IElement Surround(IElement table)
    {
        var region = table.Owner!.CreateElement("div");
        region.ClassName = "leo-scroll";
        table.Replace(region);
        region.Append(table);
        return region;
    }

    /// <summary>An image whose address may not stand on a page leaves its alternative text.</summary>
    static void Describe(IElement image)
    {
        var text = image.Owner!.CreateElement("span");
        text.ClassName = "leo-no-image";
        text.TextContent = image.GetAttribute("alt") is { Length: > 0 } alt ? $"Image, not carried by this page: {alt}" : "Image, not carried by this page";
        image.Replace(text);
    }

    [GeneratedRegex(@"^(?:\./)?(?<name>[^/:#?]+)\.ipynb(?<rest>#.*)?$")]
    private static partial Regex NotebookLink();
}
