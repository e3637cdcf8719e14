using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>A fitted logistic regression in the form that other estimators use.</summary>
/// <param name="Rows">The rows used, and what was left out.</param>
/// <param name="Design">The terms as columns.</param>
/// <param name="Scaled">The columns ready for the algebra, the constant first.</param>
/// <param name="Outcome">0 or 1 by row.</param>
/// <param name="Weights">The weight of each row; null if all weigh the same.</param>
/// <param name="Coefficients">Of the scaled columns.</param>
/// <param name="Index">The linear index of each row, in log-odds.</param>
/// <param name="Information">The inverse of the information, for the scaled columns.</param>
/// <param name="LogLikelihood">At the estimates.</param>
sealed record LogitModel(
    CompleteRows Rows, Design Design, ScaledColumns Scaled, double[] Outcome, double[]? Weights, double[] Coefficients, double[] Index, TriangularFactor Information, double LogLikelihood)
{
    // Newton's steps double the right digits; a likelihood that has a maximum is there after a dozen. A separated one still takes steps
    // of about one, for ever.
    const int MostSteps = 30;
    const double Settled = 1e-9;

    // A likelihood is a sum over all rows, so that its last digits are noise; a fall within them is none.
    const double Noise = 1e-9;

    public double[] Probabilities => Array.ConvertAll(Index, Probability);

    public static double Probability(double index) => 1 / (1 + Math.Exp(-index));

    public static LogitModel Of(NumberColumn outcomeColumn, IEnumerable<ModelTerm> terms, NumberColumn? weightColumn, CompleteRows complete)
    {
        var design = new Design(terms, complete.Rows);
        var outcome = outcomeColumn.Take(complete.Rows);
        YesNo.Check(outcomeColumn.Name, outcome);
        var weights = weightColumn?.Take(complete.Rows);
        var scaled = ScaledColumns.Of([.. design.Columns.Select(column => column.Values(design.Rows))], null, hasConstant: true, design.Rows);
        if (design.Rows <= scaled.Columns.Length)
            throw EstimationFault.TooFewRows(design.Rows, scaled.Columns.Length);

        var coefficients = new double[scaled.Columns.Length];
        var (index, likelihood) = (new double[design.Rows], double.NegativeInfinity);
        double[] step = [];
        for (var round = 0; round < MostSteps; round++)
        {
            var probabilities = Array.ConvertAll(index, Probability);
            var roots = probabilities.Select((share, row) => Math.Sqrt((weights?[row] ?? 1) * share * (1 - share))).ToArray();
            if (TriangularFactor.OfWeighted(Gram.Of(scaled.Columns, roots)) is not { } information)
                break;
            step = information.Solve(Gram.Times(scaled.Columns, [.. outcome.Select((value, row) => (weights?[row] ?? 1) * (value - probabilities[row]))]));
            var before = likelihood;
            (coefficients, index, likelihood) = Stepped(scaled, outcome, weights, coefficients, step, before);
            // The last step is below what a reader sees; the information is that of the point before it, which is as near.
            if (Gram.Residuals(scaled.Columns, new double[design.Rows], step).Max(Math.Abs) < Settled)
                return new(complete, design, scaled, outcome, weights, coefficients, index, information, likelihood);
        }
        throw EstimationFault.Separated(Separating(design, scaled, coefficients));
    }

    /// <summary>A step along Newton's direction, halved until the likelihood does not fall.</summary>
    static (double[] Coefficients, double[] Index, double Likelihood) Stepped(
        ScaledColumns scaled, double[] outcome, double[]? weights, double[] coefficients, double[] step, double before)
    {
        for (var share = 1.0; ; share /= 2)
        {
            double[] next = [.. coefficients.Select((coefficient, at) => coefficient + (share * step[at]))];
            var index = Gram.Residuals(scaled.Columns, new double[outcome.Length], [.. next.Select(coefficient => -coefficient)]);
            var likelihood = LikelihoodOf(outcome, weights, index);
            if (likelihood >= before - (Noise * (1 + Math.Abs(before))) || share < 1e-6)
                return (next, index, likelihood);
        }
    }

    static double LikelihoodOf(double[] outcome, double[]? weights, double[] index)
    {
        var sum = 0.0;
        for (var row = 0; row < outcome.Length; row++)
        {
            var signed = outcome[row] > 0 ? index[row] : -index[row];
            // The logarithm of 1 / (1 + exp(−signed)), without overflow on either side.
            sum += (weights?[row] ?? 1) * (signed > 0 ? -Math.Log(1 + Math.Exp(-signed)) : signed - Math.Log(1 + Math.Exp(signed)));
        }
        return sum;
    }

    /// <summary>The terms whose coefficients ran away: those that move the index most.</summary>
    static IEnumerable<string> Separating(Design design, ScaledColumns scaled, double[] coefficients)
    {
        var reach = scaled.Kept.Select((column, at) =>
            (design.Columns[column].Name, Reach: Math.Abs(coefficients[at + 1]) * (scaled.Columns[at + 1].Max() - scaled.Columns[at + 1].Min()))).ToImmutableArray();
        var most = reach.Max(term => term.Reach);
        return reach.Where(term => term.Reach > most / 2).Select(term => term.Name);
    }
}
