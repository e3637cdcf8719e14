namespace LeoKit.Estimation;

/// <summary>The complete rows of a matching, and what every method makes of its weights.</summary>
sealed record MatchingRows(Matching Matching, CompleteRows Complete, double[] Outcome, double[] Treated)
{
    public int TreatedRows { get; } = Treated.Count(treated => treated > 0);

    public static MatchingRows Of(Matching matching)
    {
        var treated = matching.TreatedColumn ?? throw EstimationFault.NotStarted("Treated(name, values)");
        if (matching.Terms.IsEmpty)
            throw EstimationFault.NotStarted("On(name, values) or Factor(name, values)");
        var complete = CompleteRows.Of([matching.Outcome, treated, .. matching.Terms.Select(term => (IColumn?)(term as NumericTerm)?.Column ?? (term as FactorTerm)?.Column)]);
        var values = treated.Take(complete.Rows);
        YesNo.Check(treated.Name, values);
        return new(matching, complete, matching.Outcome.Take(complete.Rows), values);
    }

    public LogitModel PropensityModel() => LogitModel.Of(Matching.TreatedColumn!, Matching.Terms, null, Complete);

    /// <summary>The weighted mean outcome of the treated or the others.</summary>
    public double Mean(double[] weights, double isTreated)
    {
        double sum = 0, total = 0;
        for (var row = 0; row < weights.Length; row++)
            if (Treated[row] == isTreated)
            {
                sum += weights[row] * Outcome[row];
                total += weights[row];
            }
        return sum / total;
    }

    /// <summary>The result of weights by row: 1 for a treated row that is used, 0 for a row that is not.</summary>
    public MatchingResult Result(string method, double[] weights, double standardError, double degreesOfFreedom, double level, params string?[] notes)
    {
        var used = Enumerable.Range(0, weights.Length).Count(row => Treated[row] > 0 && weights[row] > 0);
        var raw = Difference.Of(Matching.Outcome.Name, Outcome).Between(Matching.TreatedColumn!.Name, Treated).OfMeans(level).Estimate;
        var all = new double?[Complete.All];
        for (var at = 0; at < weights.Length; at++)
            all[Complete.Rows[at]] = weights[at];
        return new()
        {
            Title = $"Effect of {Matching.TreatedColumn!.Name} on {Matching.Outcome.Name} by {method}",
            N = weights.Count(weight => weight > 0),
            Level = level,
            Estimates =
            [
                Estimate.Of("effect on the treated", used, Mean(weights, 1) - Mean(weights, 0), standardError, degreesOfFreedom, level),
                raw with { Name = "raw difference" },
            ],
            Method = $"Alike in {string.Join(", ", Matching.Terms.Select(term => term.Name))}.",
            Notes =
            [
                .. ((string?[])
                [
                    Complete.Note,
                    used == TreatedRows ? null : $"{EstimateText.Count(TreatedRows - used)} of {EstimateText.Count(TreatedRows)} treated rows have no match: the effect is that on the others.",
                    .. notes,
                ]).OfType<string>(),
            ],
            Caveat = "Balances what was measured and given, nothing else: an effect only if no other difference matters.",
            Balance = BalanceOf(weights),
            Weights = [.. all],
        };
    }

    BalanceTable BalanceOf(double[] weights)
    {
        var design = new Design(Matching.Terms, Complete.Rows);
        double[] equal = [.. Enumerable.Repeat(1.0, Treated.Length)];
        return new([.. design.Columns.Select(column =>
        {
            var rows = this with { Outcome = column.Values(Treated.Length) };
            double[] ofTreated = [.. rows.Outcome.Where((_, row) => Treated[row] > 0)];
            var spread = Math.Sqrt(ScaledColumns.SumOfSquares(ofTreated, Means.Of(ofTreated, null), null) / (ofTreated.Length - 1));
            double? Standardised(double difference) => spread > 0 ? difference / spread : null;
            return new BalanceRow(column.Name, rows.Mean(equal, 1), rows.Mean(equal, 0), rows.Mean(weights, 1), rows.Mean(weights, 0),
                Standardised(rows.Mean(equal, 1) - rows.Mean(equal, 0)), Standardised(rows.Mean(weights, 1) - rows.Mean(weights, 0)));
        })]);
    }
}
