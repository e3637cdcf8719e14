namespace LeoKit.Notebooks.Pages;

/// <summary>A heading of a page, as a search finds it.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">Where it stands on its page.</param>
/// <param name="Text">Its words.</param>
public sealed record PageHeading(int Level, string Id, string Text);

/// <summary>A page with its headings.</summary>
/// <param name="Html">The text of the page.</param>
/// <param name="Headings">Its headings in order; those of outputs do not count.</param>
public sealed record RenderedPage(string Html, IReadOnlyList<PageHeading> Headings);
