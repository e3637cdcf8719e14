using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>What one kind of chart shows: the values, checked once. The interactive figure, the static one, the sentence and the table are made from it and from nothing else.</summary>
abstract record ChartModel
{
    /// <summary>What is measured with its unit, above the static figure; empty where an axis says it.</summary>
    public abstract string Subtitle { get; }

    /// <summary>What the figure shows, for those who do not see it.</summary>
    public abstract string Sentence { get; }

    /// <summary>What a reader has to know, one sentence each.</summary>
    public virtual ImmutableArray<string> Notes => [];

    /// <summary>Every number in the figure.</summary>
    public abstract TableView Table { get; }

    /// <summary>The interactive figure.</summary>
    public abstract GenericChart Figure { get; }

    /// <summary>The static figure.</summary>
    /// <param name="top">Where it begins.</param>
    public abstract Drawn Draw(double top);

    protected static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
