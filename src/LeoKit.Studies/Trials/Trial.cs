using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>What one study found in one data set, beside what was planted.</summary>
/// <param name="Study">The study.</param>
/// <param name="Seed">The seed of the data set.</param>
/// <param name="Truth">The planted value.</param>
/// <param name="Finding">Both estimates.</param>
public sealed record Trial(Study Study, ulong Seed, double Truth, Finding Finding)
{
    /// <summary>Whether the interval of the recommended estimate covers the planted value.</summary>
    public bool Covers => Finding.Recommended.Covers(Truth);

    /// <summary>How far the recommended estimate lies from the planted value, in its own standard errors.</summary>
    public double Distance => (Finding.Recommended.Value - Truth) / Finding.Recommended.StandardError;

    /// <summary>Whether the naive estimate lies on the stated side of the planted value.</summary>
    public bool MisleadsAsStated => Study.Misleads == Misleads.TooHigh ? Finding.Naive.Value > Truth : Finding.Naive.Value < Truth;

    /// <summary>Whether it also leaves the planted value out of its interval.</summary>
    public bool NaiveMisses => MisleadsAsStated && !Finding.Naive.Covers(Truth);

    /// <summary>Makes the studies on a data set.</summary>
    /// <param name="folder">The folder of a data set of the profile <c>teaching</c>.</param>
    /// <param name="studies">The studies to make.</param>
    /// <exception cref="LeoDataException">The folder is no data set, or lacks a table that a study needs.</exception>
    /// <exception cref="FileNotFoundException">The data set has no <c>truth.json</c>.</exception>
    public static ImmutableArray<Trial> Of(string folder, IEnumerable<Study> studies) => Of(new(LeoExtract.Open(folder)), PlantedTruth.Of(folder), studies);

    /// <summary>Makes the studies on tables that are open.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="truth">The planted value of each effect.</param>
    /// <param name="studies">The studies to make.</param>
    public static ImmutableArray<Trial> Of(StudyTables tables, ImmutableDictionary<string, double> truth, IEnumerable<Study> studies)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(truth);
        return [.. studies.Select(study => new Trial(study, tables.Extract.Seed, truth[study.Effect], study.Estimate(tables)))];
    }
}
