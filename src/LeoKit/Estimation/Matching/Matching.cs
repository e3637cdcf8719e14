using System.Collections.Immutable;
using LeoKit.Estimation;

namespace LeoKit;

/// <summary>Compares treated rows with untreated ones that are like them: the average effect on the treated (ATT).</summary>
/// <example><code>
/// Matching.Of("pay", pay).Treated("gap year", gap).On("points", points).Factor("region", region).Nearest(caliper: 0.2)
/// </code></example>
public sealed record Matching
{
    Matching(NumberColumn outcome) => Outcome = outcome;

    internal NumberColumn Outcome { get; }

    internal NumberColumn? TreatedColumn { get; init; }

    internal ImmutableArray<ModelTerm> Terms { get; init; } = [];

    /// <summary>Starts with the outcome.</summary>
    /// <param name="name">What the outcome is called.</param>
    /// <param name="values">One value a row.</param>
    /// <exception cref="EstimationException">A value is not a number or is infinite.</exception>
    public static Matching Of<T>(string name, IEnumerable<T> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <inheritdoc cref="Of{T}(string, IEnumerable{T})"/>
    public static Matching Of<T>(string name, IEnumerable<T?> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <summary>Says which rows are treated: flags, or 0 and 1.</summary>
    public Matching Treated<T>(string name, IEnumerable<T> values) where T : struct => this with { TreatedColumn = NumberColumn.Of(name, values) };

    /// <inheritdoc cref="Treated{T}(string, IEnumerable{T})"/>
    public Matching Treated<T>(string name, IEnumerable<T?> values) where T : struct => this with { TreatedColumn = NumberColumn.Of(name, values) };

    /// <summary>Adds a number to be alike in. Use only what was settled before the treatment.</summary>
    /// <exception cref="EstimationException">A value is not a number or is infinite, or the name is taken.</exception>
    public Matching On<T>(string name, IEnumerable<T> values) where T : struct => With(new NumericTerm(NumberColumn.Of(name, values)));

    /// <inheritdoc cref="On{T}(string, IEnumerable{T})"/>
    public Matching On<T>(string name, IEnumerable<T?> values) where T : struct => With(new NumericTerm(NumberColumn.Of(name, values)));

    /// <summary>Adds categories to be alike in. Use only what was settled before the treatment.</summary>
    /// <exception cref="EstimationException">The name is taken.</exception>
    public Matching Factor<T>(string name, IEnumerable<T> values) => With(new FactorTerm(LabelColumn.Of(name, values), null));

    /// <summary>Exact matching: compares only rows with the same values of everything; treated rows without such a comparison are left out and counted.</summary>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="EstimationException">A column is missing or not yes/no, or no treated row has a comparison.</exception>
    public MatchingResult Exact(double level = 0.95) => ExactMatch.Of(MatchingRows.Of(this), level);

    /// <summary>Propensity-score matching: each treated row with the untreated one whose log-odds of treatment are nearest.</summary>
    /// <param name="caliper">How far apart the two may be, in standard deviations of the log-odds; null for any distance.</param>
    /// <param name="withReplacement">Whether an untreated row may serve more than once. If not, treated rows with the highest odds choose first.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="EstimationException">A column is missing or not yes/no, the treatment is separated, or no pair is near enough.</exception>
    public MatchingResult Nearest(double? caliper = 0.2, bool withReplacement = false, double level = 0.95) => NearestMatch.Of(MatchingRows.Of(this), caliper, withReplacement, level);

    /// <summary>Inverse-probability weighting: all untreated rows, weighted by their odds of treatment so that together they resemble the treated.</summary>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="EstimationException">A column is missing or not yes/no, or the treatment is separated.</exception>
    public MatchingResult Weighting(double level = 0.95) => OddsWeighting.Of(MatchingRows.Of(this), level);

    Matching With(ModelTerm term) => Terms.All(other => other.Name != term.Name) ? this with { Terms = Terms.Add(term) } : throw EstimationFault.NameTwice(term.Name);
}
