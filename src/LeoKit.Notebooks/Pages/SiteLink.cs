namespace LeoKit.Notebooks.Pages;

/// <summary>A link to a page of the site.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">The address of the page, as the site's other pages name it.</param>
public sealed record SiteLink(string Text, string Address);
