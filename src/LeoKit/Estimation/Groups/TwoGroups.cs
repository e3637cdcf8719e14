namespace LeoKit.Estimation;

/// <summary>The outcome in two groups, and the intervals of their difference.</summary>
sealed record TwoGroups(string Title, string MoreName, double[] More, string LessName, double[] Less, CompleteRows Rows)
{
    const string Caveat = "A difference is not yet an effect: the groups may differ in other ways.";

    public static TwoGroups Of(Difference difference)
    {
        var group = difference.Group ?? throw EstimationFault.NotStarted("Between(name, values)");
        var complete = CompleteRows.Of([difference.Outcome, group]);
        var present = group.Take(complete.Rows);
        if (present.Levels.Length != 2)
            throw EstimationFault.NotTwoGroups(group.Name, present.Levels);
        var minus = difference.MinusLevel is { } named ? present.Levels.IndexOf(named) : 0;
        if (minus < 0)
            throw EstimationFault.NoLevel(group.Name, difference.MinusLevel!, present.Levels);
        var outcome = difference.Outcome.Take(complete.Rows);
        double[] In(int level) => [.. outcome.Where((_, at) => present.Codes[at] == level)];
        return new(difference.Outcome.Name, $"{group.Name} {present.Levels[1 - minus]}", In(1 - minus), $"{group.Name} {present.Levels[minus]}", In(minus), complete);
    }

    public DifferenceResult Means(double level)
    {
        foreach (var group in (double[][])[More, Less])
            if (group.Length < 2)
                throw EstimationFault.TooFewRows(group.Length, 1);
        var (more, less) = (Part(More), Part(Less));
        var variance = more.Variance + less.Variance;
        // Welch and Satterthwaite.
        var freedom = variance * variance / ((more.Variance * more.Variance / (More.Length - 1)) + (less.Variance * less.Variance / (Less.Length - 1)));
        return Result($"Difference of means of {Title}", "Welch's interval: the variances may differ.", level,
            Estimate.Of(Name, More.Length + Less.Length, more.Mean - less.Mean, Math.Sqrt(variance), freedom, level),
            Estimate.Of(MoreName, More.Length, more.Mean, Math.Sqrt(more.Variance), More.Length - 1, level),
            Estimate.Of(LessName, Less.Length, less.Mean, Math.Sqrt(less.Variance), Less.Length - 1, level));
    }

    public DifferenceResult Proportions(ProportionInterval interval, double level)
    {
        YesNo.Check(Title, [.. More, .. Less]);
        var (more, less) = (Share(MoreName, More, level), Share(LessName, Less, level));
        var value = more.Value - less.Value;
        var error = Math.Sqrt((more.StandardError * more.StandardError) + (less.StandardError * less.StandardError));
        var difference = interval == ProportionInterval.Wald
            ? Estimate.Of(Name, More.Length + Less.Length, value, error, double.PositiveInfinity, level)
            : new(Name, More.Length + Less.Length, value, error,
                value - Length(more.Value - more.Low, less.High - less.Value), value + Length(more.High - more.Value, less.Value - less.Low), double.PositiveInfinity);
        return Result($"Difference of proportions of {Title}",
            interval == ProportionInterval.Wald ? "Wald's interval for the difference, Wilson's for each group." : "Newcombe's interval for the difference, Wilson's for each group.", level, difference, more, less);
    }

    string Name => $"{MoreName} less {LessName}";

    static (double Mean, double Variance) Part(double[] values)
    {
        var mean = Estimation.Means.Of(values, null);
        return (mean, ScaledColumns.SumOfSquares(values, mean, null) / (values.Length - 1) / values.Length);
    }

    /// <summary>A proportion with Wilson's interval, which stays within 0 and 1.</summary>
    static Estimate Share(string name, double[] values, double level)
    {
        var (n, share, z) = (values.Length, values.Average(), Interval.Critical(level, double.PositiveInfinity));
        var middle = share + (z * z / (2 * n));
        var reach = z * Math.Sqrt((share * (1 - share) / n) + (z * z / (4.0 * n * n)));
        var below = 1 + (z * z / n);
        return new(name, n, share, Math.Sqrt(share * (1 - share) / n), (middle - reach) / below, (middle + reach) / below, double.PositiveInfinity);
    }

    static double Length(double first, double second) => Math.Sqrt((first * first) + (second * second));

    DifferenceResult Result(string title, string method, double level, params Estimate[] estimates) => new()
    {
        Title = title,
        N = More.Length + Less.Length,
        Level = level,
        Estimates = [.. estimates],
        Method = method,
        Notes = Rows.Note is { } note ? [note] : [],
        Caveat = Caveat,
    };
}
