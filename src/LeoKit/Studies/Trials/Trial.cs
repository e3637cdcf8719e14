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

    /// <summary>The effect, what was planted, and both estimates.</summary>
    public override string ToString() => FormattableString.Invariant($"{Study.Effect}: planted {Truth}, naive {Finding.Naive}, recommended {Finding.Recommended}");

    /// <summary>Makes the studies on a data set.</summary>
    /// <param name="folder">The folder of a data set of the profile <c>teaching</c>.</param>
    /// <param name="studies">The studies to make.</param>
    /// <exception cref="LeoDataException">The folder is no data set, lacks a table that a study needs, or has no <c>truth.json</c>.</exception>
    public static ImmutableArray<Trial> Of(string folder, IEnumerable<Study> studies) => Of(LeoExtract.Open(folder), studies);

    /// <summary>Makes the studies on a data set that is open.</summary>
    /// <param name="extract">The data set.</param>
    /// <param name="studies">The studies to make.</param>
    /// <exception cref="LeoDataException">It lacks a table that a study needs, or has no <c>truth.json</c>.</exception>
    public static ImmutableArray<Trial> Of(LeoExtract extract, IEnumerable<Study> studies)
    {
        ArgumentNullException.ThrowIfNull(extract);
        var planted = extract.PlantedEffects.ToDictionary(effect => effect.Id, effect => effect.Value);
        return [.. studies.Select(study => new Trial(study, extract.Seed, planted[study.Effect], study.Estimate(extract.Studies)))];
    }
}
