using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit.Studies;

/// <summary>One effect over all seeds.</summary>
/// <param name="Effect">Its id.</param>
/// <param name="Trials">One for each seed.</param>
public sealed record TrialRow(string Effect, ImmutableArray<Trial> Trials)
{
    /// <summary>The planted value.</summary>
    public double Truth => Trials[0].Truth;

    /// <summary>The mean of the recommended estimates.</summary>
    public double Mean => Trials.Average(trial => trial.Finding.Recommended.Value);

    /// <summary>Their standard deviation from seed to seed: what the standard error claims to be.</summary>
    public double Spread => Trials.Length < 2 ? double.NaN : Math.Sqrt(Trials.Sum(trial => Math.Pow(trial.Finding.Recommended.Value - Mean, 2)) / (Trials.Length - 1));

    /// <summary>The mean of the standard errors.</summary>
    public double StandardError => Trials.Average(trial => trial.Finding.Recommended.StandardError);

    /// <summary>The share of seeds whose interval covers the planted value.</summary>
    public double Coverage => Share(trial => trial.Covers);

    /// <summary>How far the mean lies from the planted value, in standard errors of a mean: beyond 3, the method is biased.</summary>
    public double Bias => (Mean - Truth) / (StandardError / Math.Sqrt(Trials.Length));

    /// <summary>The mean of the naive estimates.</summary>
    public double Naive => Trials.Average(trial => trial.Finding.Naive.Value);

    /// <summary>The share of seeds in which the naive estimate lies on the stated side.</summary>
    public double Misleads => Share(trial => trial.MisleadsAsStated);

    /// <summary>The share in which it also leaves the planted value out of its interval.</summary>
    public double NaiveMisses => Share(trial => trial.NaiveMisses);

    /// <summary>Whether the study does what it says: no bias beyond chance, no more intervals beside the truth than chance allows, and a naive estimate on the stated side in nine seeds of ten.</summary>
    public bool IsAsStated => Math.Abs(Bias) < FarthestMean && Trials.Count(trial => !trial.Covers) <= MostMisses(Trials.Length) && Misleads >= 0.9;

    /// <summary>The effect, what was planted and what is found on average.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Effect}: planted {Truth}, found {Mean:F4} on average of {Trials.Length}");

    /// <summary>In standard errors of the mean: one right method in two thousand lies farther off.</summary>
    const double FarthestMean = 3.5;

    /// <summary>So many misses that of a thousand methods with right intervals of 95 % no more than one has more.</summary>
    static int MostMisses(int seeds)
    {
        var (misses, chance) = (0, Math.Pow(0.95, seeds));
        for (var sum = chance; sum < 0.999; sum += chance)
        {
            chance *= (seeds - misses) / (misses + 1.0) * (0.05 / 0.95);
            misses++;
        }
        return misses;
    }

    double Share(Func<Trial, bool> condition) => Trials.Count(condition) / (double)Trials.Length;
}

/// <summary>Every effect over all seeds.</summary>
[TypeFormatterSource]
public sealed record TrialSummary(ImmutableArray<TrialRow> Rows) : IShownAs
{
    object IShownAs.Shown => ToTableView();

    /// <summary>Puts together what was found in each data set.</summary>
    public static TrialSummary Of(IEnumerable<Trial> trials) => new([.. trials.GroupBy(trial => trial.Study.Effect).Select(group => new TrialRow(group.Key, [.. group]))]);

    /// <summary>The effects whose study does not do what it says.</summary>
    public ImmutableArray<TrialRow> Failing => [.. Rows.Where(row => !row.IsAsStated)];

    /// <summary>The table that is printed.</summary>
    public TableView ToTableView() => new(
        ["Effect", "Truth", "Mean estimate", "Standard error", "Spread over seeds", "Coverage", "Bias in standard errors", "Naive", "Misleads as stated", "and misses the truth"],
        [.. Rows.Select(Cells)])
    {
        Caption = string.Create(CultureInfo.InvariantCulture, $"Planted effects and what the studies find in synthetic data, {SeedsText}. Every planted value is invented."),
        NumberColumns = [1, 2, 3, 4, 5, 6, 7, 8, 9],
        FirstColumnNamesRows = true,
    };

    string SeedsText => (Rows.IsEmpty ? 0 : Rows.Max(row => row.Trials.Length)) is var seeds and not 1 ? $"{seeds} seeds" : "1 seed";

    static ImmutableArray<string> Cells(TrialRow row) =>
    [
        row.Effect, Number(row.Truth, 4), Number(row.Mean, 4), Number(row.StandardError, 4), Number(row.Spread, 4), Percent(row.Coverage), Number(row.Bias, 1),
        Number(row.Naive, 4), Percent(row.Misleads), Percent(row.NaiveMisses),
    ];

    static string Number(double value, int digits) => double.IsNaN(value) ? TableView.Missing : value.ToString($"F{digits}", CultureInfo.InvariantCulture);

    static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture);
}
