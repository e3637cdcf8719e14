namespace LeoKit.Curriculum.Site.Search;

/// <summary>Something that the search finds.</summary>
/// <param name="Kind">What it is, such as <c>Term</c>.</param>
/// <param name="Title">What is looked for first.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Text">What is looked through too, and shown below the title; empty for nothing.</param>
public sealed record SearchEntry(string Kind, string Title, string Address, string Text = "");
