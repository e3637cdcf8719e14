using System.Globalization;
using AngleSharp.Dom;

namespace LeoKit.Notebooks.Pages;

/// <summary>Keeps the headings of one page in order: one of level 1, and no level left out on the way down.</summary>
sealed class HeadingOutline(PageIds ids)
{
    readonly List<PageHeading> entries = [];

    public IReadOnlyList<PageHeading> Entries => entries;

    /// <summary>Whether the notebook opens with its own title; otherwise the page has to give it one.</summary>
    public bool HasTitle => entries is [{ Level: 1 }, ..];

    public static IEnumerable<IElement> HeadingsIn(IElement content) => content.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList();

    /// <summary>Gives every heading in <paramref name="content"/> its id and the level it can have after those before it.</summary>
    public void Place(IElement content)
    {
        foreach (var heading in HeadingsIn(content))
        {
            var own = heading.LocalName[1] - '0';
            var level = entries.Count == 0 && own == 1 ? 1 : Math.Clamp(own, 2, (entries.LastOrDefault()?.Level ?? 1) + 1);
            var text = heading.TextContent.Trim();
            var entry = new PageHeading(level, ids.ForHeading(text), text);
            entries.Add(entry);
            Rename(heading, string.Create(CultureInfo.InvariantCulture, $"h{level}")).Id = entry.Id;
        }
    }

    public static IElement Rename(IElement element, string name)
    {
        var renamed = element.Owner!.CreateElement(name);
        renamed.Append([.. element.ChildNodes]);
        element.Replace(renamed);
        return renamed;
    }
}
