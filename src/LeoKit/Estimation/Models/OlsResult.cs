using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace LeoKit;

/// <summary>A model by ordinary least squares.</summary>
public sealed record OlsResult : EstimationResult
{
    readonly Matrix<double> _covariance;
    readonly double _degreesOfFreedom;

    internal OlsResult(Matrix<double> covariance, double degreesOfFreedom) => (_covariance, _degreesOfFreedom) = (covariance, degreesOfFreedom);

    /// <summary>How many parameters were estimated, absorbed ones too: what <see cref="Sdc.CheckModel"/> asks for.</summary>
    public required int Parameters { get; init; }

    /// <summary>The share of the outcome's variation that the terms account for; within the absorbed groups if there are some.</summary>
    public required double RSquared { get; init; }

    /// <summary>The standard deviation of what is left, in the unit of the outcome; with weights, that of a row of weight 1.</summary>
    public required double ResidualStandardDeviation { get; init; }

    /// <summary>Terms that other terms say already, so that they were left out.</summary>
    public required ImmutableArray<string> Aliased { get; init; }

    /// <summary>The covariance of two estimates.</summary>
    /// <exception cref="KeyNotFoundException">There is no estimate of this name.</exception>
    public double Covariance(string first, string second) => _covariance[Position(first), Position(second)];

    /// <summary>A weighted sum of coefficients, such as a main effect plus its interaction.</summary>
    /// <param name="name">What the sum is called.</param>
    /// <param name="parts">Names of estimates, each with its factor.</param>
    /// <exception cref="KeyNotFoundException">There is no estimate of a name.</exception>
    public Estimate Combination(string name, params (string Name, double Times)[] parts)
    {
        var value = parts.Sum(part => part.Times * this[part.Name].Value);
        var variance = parts.Sum(first => parts.Sum(second => first.Times * second.Times * Covariance(first.Name, second.Name)));
        return Estimate.Of(name, parts.Min(part => this[part.Name].N), value, Math.Sqrt(variance), _degreesOfFreedom, Level);
    }

    /// <summary>The p-value of the hypothesis that all these coefficients are 0, by Wald's F test with the errors of the model; NaN where their covariance has no inverse.</summary>
    /// <exception cref="KeyNotFoundException">There is no estimate of a name.</exception>
    public double JointPValue(params string[] names)
    {
        ImmutableArray<int> places = [.. names.Select(Position)];
        var block = Matrix<double>.Build.Dense(places.Length, places.Length, (row, column) => _covariance[places[row], places[column]]);
        var values = Vector<double>.Build.DenseOfEnumerable(places.Select(place => Estimates[place].Value));
        var statistic = values * block.Solve(values) / places.Length;
        return statistic >= 0 && double.IsFinite(statistic) ? 1 - FisherSnedecor.CDF(places.Length, _degreesOfFreedom, statistic) : double.NaN;
    }

    int Position(string name) => Estimates.IndexOf(this[name]);
}
