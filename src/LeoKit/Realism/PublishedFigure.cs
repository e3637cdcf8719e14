namespace LeoKit.Realism;

/// <summary>One figure that somebody published about England, to hold a data set against.</summary>
/// <param name="Measure">Which measure it belongs to, such as <c>after16-activity</c>.</param>
/// <param name="Group">The group of people or the category, such as <c>Employment</c>.</param>
/// <param name="At">The year, or the years since an event; empty where neither applies.</param>
/// <param name="Unit">The unit, such as <c>%</c> or <c>GBP 2017-18</c>.</param>
/// <param name="Value">The figure, in <paramref name="Unit"/>.</param>
/// <param name="Source">The key of the source.</param>
/// <param name="Kind"><c>published</c> as printed, <c>derived</c> by arithmetic on printed figures.</param>
public sealed record PublishedFigure(string Measure, string Group, string At, string Unit, double Value, string Source, string Kind);

/// <summary>Where a published figure comes from.</summary>
/// <param name="Key">The short name by which figures name it.</param>
/// <param name="Title">Who published what, and when.</param>
/// <param name="Licence">Under which licence.</param>
public sealed record PublishedSource(string Key, string Title, string Licence);
