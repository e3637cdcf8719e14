using System.Collections.Immutable;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Estimation;

namespace LeoKit;

/// <summary>What an estimator found: estimates with their intervals, how they were made, and what they cannot tell.</summary>
[TypeFormatterSource]
public record EstimationResult : IShownAs
{
    const int Shown = 20;

    private protected EstimationResult() { }

    /// <summary>The method and the outcome, such as <c>OLS of pay</c>.</summary>
    public required string Title { get; init; }

    /// <summary>How many rows were used, or units where <see cref="Counted"/> says so.</summary>
    public required int N { get; init; }

    /// <summary>What <see cref="N"/> counts, such as <c>rows</c>.</summary>
    public string Counted { get; init; } = "rows";

    /// <summary>The share of intervals that would cover the truth over many samples, such as 0.95.</summary>
    public required double Level { get; init; }

    /// <summary>The estimates in the order in which they were asked for.</summary>
    public required ImmutableArray<Estimate> Estimates { get; init; }

    /// <summary>How standard errors and intervals were made.</summary>
    public required string Method { get; init; }

    /// <summary>What was left out or needs a look, one sentence each; empty if nothing.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>What the result cannot tell by itself.</summary>
    public required string Caveat { get; init; }

    /// <summary>An estimate by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is none of this name; the message lists those there are.</exception>
    public Estimate this[string name] => Estimates.FirstOrDefault(estimate => estimate.Name == name)
        ?? throw new KeyNotFoundException($"There is no estimate '{name}'. There are: {string.Join(", ", Estimates.Select(estimate => estimate.Name))}.");

    /// <summary>Title, n, method, notes and caveat in one paragraph.</summary>
    public string Summary => string.Join(' ',
        [$"{Title}: n = {EstimateText.Count(N)} {Counted}, {EstimateText.Percent(Level)} intervals.", Method, .. Notes, Caveat]);

    object IShownAs.Shown => ToTableView();

    /// <summary>The estimates ready to be shown, the first twenty.</summary>
    public TableView ToTableView() => new(["Estimate of", "n", "Estimate", "Standard error", "Low", "High"], [.. Estimates.Take(Shown).Select(Cells)])
    {
        Caption = Summary,
        MoreRows = Math.Max(0, Estimates.Length - Shown),
        NumberColumns = [1, 2, 3, 4, 5],
        FirstColumnNamesRows = true,
    };

    /// <summary>The table as plain text.</summary>
    public sealed override string ToString() => PlainText.Of(ToTableView());

    static ImmutableArray<string> Cells(Estimate estimate)
    {
        var digits = EstimateText.Decimals(estimate);
        return [estimate.Name, EstimateText.Count(estimate.N), .. new[] { estimate.Value, estimate.StandardError, estimate.Low, estimate.High }.Select(number => EstimateText.Of(number, digits))];
    }
}
