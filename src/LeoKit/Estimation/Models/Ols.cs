using LeoKit.Estimation;

namespace LeoKit;

/// <summary>Ordinary least squares, weighted or not, with fixed effects of one factor absorbed if wanted.</summary>
/// <example><code>
/// var fit = Ols.Of("pay", pay).On("fsm", fsm).Factor("year", year).Absorb("school", school).Clustered("school", school).Fit();
/// </code></example>
public sealed record Ols : RegressionModel<Ols>
{
    Ols(NumberColumn outcome) : base(outcome) { }

    internal LabelColumn? AbsorbedColumn { get; init; }

    internal NumberColumn? TrendColumn { get; init; }

    internal bool HasConstant { get; init; } = true;

    internal override IEnumerable<IColumn?> Columns => [.. base.Columns, AbsorbedColumn, TrendColumn];

    internal static Ols Of(NumberColumn outcome) => new(outcome);

    /// <summary>Starts a model of an outcome, which is 0 and 1 if it is a flag.</summary>
    /// <param name="name">What the outcome is called in the result.</param>
    /// <param name="values">One value a row.</param>
    /// <exception cref="EstimationException">A value is not a number or is infinite.</exception>
    public static Ols Of<T>(string name, IEnumerable<T> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <inheritdoc cref="Of{T}(string, IEnumerable{T})"/>
    public static Ols Of<T>(string name, IEnumerable<T?> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <summary>Gives every value of a factor, such as each school, a constant of its own that is not shown: compares only within.</summary>
    public Ols Absorb<T>(string name, IEnumerable<T> values) => this with { AbsorbedColumn = LabelColumn.Of(name, values) };

    /// <summary>Gives every value of the absorbed factor a straight line of its own in time as well.</summary>
    /// <exception cref="EstimationException">Nothing is absorbed.</exception>
    public Ols WithTrends<T>(string name, IEnumerable<T> times) where T : struct =>
        AbsorbedColumn is null ? throw EstimationFault.NotStarted("Absorb(name, values)") : this with { TrendColumn = NumberColumn.Of(name, times) };

    /// <summary>Leaves the constant out, so that the line goes through zero.</summary>
    public Ols WithoutConstant() => this with { HasConstant = false };

    /// <summary>Estimates the model.</summary>
    /// <param name="level">The level of the intervals.</param>
    /// <exception cref="EstimationException">Columns differ in length, no row is complete, or there are fewer rows than parameters.</exception>
    public OlsResult Fit(double level = 0.95) => OlsFit.Of(this, level);
}
