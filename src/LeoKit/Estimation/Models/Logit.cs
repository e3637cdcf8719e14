using LeoKit.Estimation;

namespace LeoKit;

/// <summary>Logistic regression of a yes/no outcome, with average marginal effects in points of probability.</summary>
/// <example><code>
/// var fit = Logit.Of("in work", inWork).On("fsm", fsm).Factor("year", year).Clustered("school", school).Fit();
/// fit.MarginalEffects
/// </code></example>
public sealed record Logit : RegressionModel<Logit>
{
    Logit(NumberColumn outcome) : base(outcome) { }

    /// <summary>Starts a model of a yes/no outcome.</summary>
    /// <param name="name">What the outcome is called in the result.</param>
    /// <param name="values">Flags, or 0 and 1, one a row.</param>
    /// <exception cref="EstimationException">A value is not a number or is infinite.</exception>
    public static Logit Of<T>(string name, IEnumerable<T> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <inheritdoc cref="Of{T}(string, IEnumerable{T})"/>
    public static Logit Of<T>(string name, IEnumerable<T?> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <summary>Estimates the model by maximum likelihood (iterated weighted least squares).</summary>
    /// <param name="level">The level of the intervals.</param>
    /// <exception cref="EstimationException">The outcome is not 0 and 1, a term separates it, or rows are too few.</exception>
    public LogitResult Fit(double level = 0.95) => LogitFit.Of(this, level);
}
