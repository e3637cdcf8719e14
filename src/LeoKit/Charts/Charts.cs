using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using LeoKit.Charting;
using LeoKit.Display;

namespace LeoKit;

/// <summary>Charts that say what they show: a finding, a unit, a source, a sentence for those who cannot see them, and their numbers.</summary>
public static class Charts
{
    const string TeachingSource = "synthetic teaching data of LeoKit; no real person is in it";
    const string BriefingSource = "Department for Education, LEO briefing webinar, 2025; made from the rule";

    /// <summary>A bar for each category.</summary>
    /// <param name="categories">What the bars stand for, in the order in which they are drawn.</param>
    /// <param name="values">The heights, one for each category.</param>
    /// <param name="title">The finding in one sentence: what the reader should take away.</param>
    /// <param name="measure">What the heights are, such as <c>Match rate</c>.</param>
    /// <param name="unit">The unit of the heights, such as <c>%</c>, <c>pounds a year</c> or <c>pupils</c>.</param>
    /// <param name="source">Where the numbers come from; if left out, that they are synthetic teaching data.</param>
    /// <exception cref="ArgumentException">A text is empty, a category occurs twice, a value is missing, or the numbers of categories and values differ.</exception>
    public static CaptionedChart Bar<T>(IEnumerable<string> categories, IEnumerable<T> values, string title, string measure, string unit, string? source = null)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(measure);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        var bars = new BarChart([.. categories], [.. values.Select(double.CreateChecked)], $"{measure} ({unit})");
        Check(bars.Categories, bars.Values);
        return new(bars.Figure, title, bars.AlternativeText, source ?? TeachingSource, bars.Data);
    }

    /// <summary>The cohort table as a grid: which cells are held, which are expected, which are blank.</summary>
    /// <param name="table">The table, such as <see cref="CohortTable.Standard"/>.</param>
    /// <param name="title">The finding in one sentence.</param>
    /// <param name="source">Where the facts come from; if left out, the Department for Education's briefing.</param>
    public static CaptionedChart CoverageGrid(CohortTable table, string title, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return new(CoverageChart.Figure(table), title, CoverageChart.AlternativeText(table), source ?? BriefingSource, table.ToTableView());
    }

    static void Check(ImmutableArray<string> categories, ImmutableArray<double> values)
    {
        if (categories.Length != values.Length)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A bar chart needs one value for each category; there are {categories.Length} categories and {values.Length} values."), nameof(values));
        if (categories.IsEmpty)
            throw new ArgumentException("A bar chart needs at least one category.", nameof(categories));
        if (categories.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException("Every category needs a name.", nameof(categories));
        if (categories.GroupBy(category => category, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The category '{twice.Key}' occurs more than once, so that its bars would hide each other.", nameof(categories));
        if (categories.Zip(values).FirstOrDefault(bar => !double.IsFinite(bar.Second)) is { First: { } missing })
            throw new ArgumentException($"The category '{missing}' has no number. Leave it out, and say so in the text.", nameof(values));
    }
}
