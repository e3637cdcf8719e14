using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Embedded;

namespace LeoKit.Realism;

/// <summary>How close a data set comes to published figures, measure by measure.</summary>
/// <param name="Measures">Each measure with its figures.</param>
[TypeFormatterSource]
public sealed record RealismReport(ImmutableArray<ComparedMeasure> Measures) : IShownAs
{
    const int Shown = 20;

    object IShownAs.Shown => new TableView(["Measure", "Figures", "Judged", "Agree"],
        [.. Measures.Take(Shown).Select(measure => (ImmutableArray<string>)[measure.Measure.Title, Count(measure, _ => true), Count(measure, figure => figure.Agrees is not null), Count(measure, figure => figure.Agrees == true)])])
    {
        Caption = ToString(),
        NumberColumns = [1, 2, 3],
        MoreRows = Math.Max(0, Measures.Length - Shown),
    };

    /// <summary>Computes every measure on a data set.</summary>
    /// <param name="extract">A data set with all tables; one of 60,000 people has enough for most figures.</param>
    /// <exception cref="LeoDataException">A table is missing or a file breaks a rule.</exception>
    public static RealismReport Of(LeoExtract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        var found = new Dictionary<(string Measure, string Group, string At), (double Value, long People)>();
        foreach (var topic in RealismMeasure.All.Select(measure => measure.Topic).Distinct())
            Add(found, extract.SqlColumns(Query(topic)));
        var figures = PublishedFigures.All.ToLookup(figure => figure.Measure);
        return new([.. RealismMeasure.All.Select(measure => new ComparedMeasure(measure, [.. figures[measure.Name].Select(Compare)]))]);

        ComparedFigure Compare(PublishedFigure figure) =>
            found.TryGetValue((figure.Measure, figure.Group, figure.At), out var synthetic)
                ? new(figure, synthetic.People < ComparedFigure.FewestPeople ? null : synthetic.Value, synthetic.People)
                : new(figure, null, 0);
    }

    /// <summary>Every figure of every measure.</summary>
    public IEnumerable<ComparedFigure> Figures => Measures.SelectMany(measure => measure.Figures);

    /// <summary>How many figures can be judged.</summary>
    public int Judged => Figures.Count(figure => figure.Agrees is not null);

    /// <summary>How many of them agree.</summary>
    public int Agreeing => Figures.Count(figure => figure.Agrees == true);

    /// <summary>The result in one sentence.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Agreeing} of {Judged} figures lie within 10 % of the published figure or, for percentages, within 2 points; {Figures.Count() - Judged} have too few people to judge or no such group here.");

    static string Count(ComparedMeasure measure, Func<ComparedFigure, bool> which) => measure.Figures.Count(which).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The query of a topic, with the subjects of degrees filled in where it asks for them.</summary>
    static string Query(string topic) => EmbeddedFile.Text($"LeoKit.Realism/{topic}.sql").Replace("{subjects}", string.Join(", ",
        EmbeddedFile.Rows("LeoKit.Briefing/subjects.csv").SelectMany(row => (string[])[row["jacs_to_2012"], row["jacs_from_2013"]], (row, jacs) => $"('{row["cah2"]}', '{jacs}', '{row["name"]}')").Distinct()), StringComparison.Ordinal);

    static void Add(Dictionary<(string, string, string), (double, long)> found, SqlResult result)
    {
        var (measures, groups, at) = (result.Texts("measure"), result.Texts("grp"), result.Texts("at"));
        var (people, values) = (result.Wholes("people"), result.Numbers("value"));
        for (var row = 0; row < result.Rows; row++)
            if (values[row] is { } value && groups[row] is { } group)
                found[(measures[row]!, group, at[row] ?? "")] = (value, people[row] ?? 0);
    }
}

/// <summary>A measure with its figures, each beside the published one.</summary>
[TypeFormatterSource]
public sealed record ComparedMeasure(RealismMeasure Measure, ImmutableArray<ComparedFigure> Figures) : IShownAs
{
    object IShownAs.Shown => Figures;
}
