using System.Collections.Immutable;
using LeoKit.Charting;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Files;
using Plotly.NET;

namespace LeoKit;

/// <summary>A chart that says what it shows: a finding, a unit, a source, a sentence for those who cannot see it, and its numbers. <see cref="Charts"/> makes them.</summary>
/// <remarks>A cell that ends in one shows it; <see cref="ToSvg"/> gives the same figure for slides and pages that run no script.</remarks>
[TypeFormatterSource]
public sealed record LeoChart : IShownAs
{
    internal LeoChart(ChartModel model, string? title, ChartOptions? options)
    {
        var chosen = options ?? ChartOptions.Default;
        Model = model;
        Title = string.IsNullOrWhiteSpace(title) ? throw ChartFault.NoTitle() : title.Trim();
        Source = chosen.Source;
        Notes = [.. model.Notes, .. chosen.Note is { Length: > 0 } note ? (string[])[note] : []];
    }

    /// <summary>The finding in one sentence.</summary>
    public string Title { get; }

    /// <summary>Where the numbers come from, and what they are not.</summary>
    public string Source { get; }

    /// <summary>What a reader has to know to read the chart rightly, such as how many values are missing; one sentence each.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>What the chart shows, made from the data, for those who cannot see it.</summary>
    public string AlternativeText => Model.Sentence;

    /// <summary>Every number in the chart, as texts ready to be shown; a missing value is an en dash.</summary>
    public TableView Data => Model.Table;

    /// <summary>The interactive figure, to be changed with Plotly.NET where this kit's verbs do not reach.</summary>
    public GenericChart Figure => Model.Figure;

    internal ChartModel Model { get; }

    object IShownAs.Shown => new CaptionedChart(TryFigure(), Title, AlternativeText, Source, Data) { Notes = Notes, Picture = ToSvg(SvgOptions.InsideFigure).TrimEnd() };

    /// <summary>The chart as an svg element without script, style sheet or font: the same text every time, on every computer.</summary>
    /// <param name="options">How wide it is shown, and whether title and source are in it; <see cref="SvgOptions.Default"/> if left out.</param>
    public string ToSvg(SvgOptions? options = null) => Picture.Of(this, options ?? SvgOptions.Default);

    /// <summary>Writes the chart as an svg file for slides and pages. An existing file is replaced as a whole.</summary>
    /// <param name="path">The file, such as <c>slides/images/pay.svg</c>; its folder is made if it is not there.</param>
    /// <param name="options">How wide it is shown, and whether title and source are in it; <see cref="SvgOptions.Default"/> if left out.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveSvg(string path, SvgOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        WholeFile.Write(path, ToSvg(options));
    }

    /// <summary>Title and sentence.</summary>
    public override string ToString() => $"{Title}\n{AlternativeText}";

    /// <summary>In a host that has loaded an older FSharp.Core, Plotly.NET cannot make a figure; the static one takes its place.</summary>
    GenericChart? TryFigure()
    {
        try
        {
            return Figure;
        }
        catch (Exception exception) when (exception is TypeInitializationException or TypeLoadException or MissingMemberException or IOException)
        {
            return null;
        }
    }
}
