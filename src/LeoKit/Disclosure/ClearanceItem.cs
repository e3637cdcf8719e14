namespace LeoKit;

/// <summary>One output of a clearance report.</summary>
/// <param name="Title">What the output shows, such as <c>Destinations by region, 2018/19</c>.</param>
/// <param name="Table">The table before anything was hidden.</param>
/// <param name="Published">The table that is to leave the secure room.</param>
public sealed record ClearanceItem(string Title, SdcTable Table, PublishedTable Published);
