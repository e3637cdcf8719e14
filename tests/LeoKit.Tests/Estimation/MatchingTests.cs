using CsCheck;

namespace LeoKit.Tests.Estimation;

/// <summary>Invented people, and Dehejia and Wahba's subset of LaLonde's experiment, as R's Matching and MatchIt see them.</summary>
public sealed class MatchingTests
{
    static readonly Dictionary<string, double> R = Fixture.Numbers("matching.csv");
    static readonly Dictionary<string, double[]> Data = Fixture.Columns("lalonde.csv");

    static readonly Matching Pupils = Matching.Of("pay", People.Pay).Treated("fsm", People.Fsm).On("points", People.Points).On("weight", People.Weight).On("year", People.Year);

    static readonly Matching All = With("age", "educ", "black", "married", "nodegr", "re74");

    [Fact]
    public void Nearest_with_replacement_is_that_of_Matching()
    {
        var found = Pupils.Nearest(caliper: null, withReplacement: true);
        Fixture.Same(R["replace"], found.Effect.Value);
        Fixture.Same(R["replace se"], found.Effect.StandardError);
    }

    [Fact]
    public void A_caliper_drops_treated_rows_as_Matching_does_and_says_so()
    {
        var found = Pupils.Nearest(caliper: 0.05, withReplacement: true);
        Fixture.Same(R["replace caliper"], found.Effect.Value);
        // Matching 4.10 takes the 11 dropped rows for effects of 0 and divides by all 75; without them its formula is ours.
        var kept = Math.Pow(75 * R["replace caliper se"], 2) - (11 * Math.Pow(R["replace caliper"], 2));
        Fixture.Same(Math.Sqrt(kept) / 64, found.Effect.StandardError);
        Assert.Contains($"{R["replace caliper dropped"]} of 75 treated rows have no match: the effect is that on the others.", found.Notes);
    }

    [Fact]
    public void Nearest_without_replacement_is_that_of_Matching_on_rows_by_falling_score()
    {
        var found = Pupils.Nearest(caliper: null);
        Fixture.Same(R["once"], found.Effect.Value);
        Fixture.Same(R["once se"], found.Effect.StandardError);
    }

    [Fact]
    public void A_caliper_without_replacement_is_that_of_Matching_and_so_is_the_balance()
    {
        var found = Pupils.Nearest(caliper: 0.05);
        Assert.Equal(R["near pairs"], found.Effect.N);
        Fixture.Same(R["near"], found.Effect.Value);
        Fixture.Same(R["near se"], found.Effect.StandardError);
        foreach (var column in (string[])["points", "weight"])
        {
            Fixture.Same(R[$"smd {column} before"], found.Balance[column].DifferenceBefore!.Value);
            Fixture.Same(R[$"smd {column} after"], found.Balance[column].DifferenceAfter!.Value);
        }
    }

    [Fact]
    public void Exact_matching_is_that_of_MatchIt()
    {
        var found = With("black", "married", "nodegr", "educ").Exact();
        Fixture.Same(R["exact"], found.Effect.Value, 10);
        Assert.Equal((R["exact treated"], R["exact rows"]), (found.Effect.N, found.N));
        Assert.All(found.Balance.Rows, row => Assert.Equal(0, row.DifferenceAfter!.Value, 1e-9));
    }

    [Fact]
    public void The_error_of_exact_matching_is_that_of_a_saturated_regression_with_HC2()
    {
        var found = With("black", "nodegr").Exact();
        Fixture.Same(R["exact coarse"], found.Effect.Value, 10);
        Fixture.Same(R["exact coarse HC2"], found.Effect.StandardError, 8);
    }

    [Fact]
    public void Weighting_knows_that_its_score_is_estimated()
    {
        var found = All.Weighting();
        Fixture.Same(R["weighting"], found.Effect.Value, 8);
        Fixture.Same(R["weighting se"], found.Effect.StandardError, 5);
        Assert.Contains("of about 225 of 260 untreated rows", string.Join(' ', found.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_raw_difference_stands_beside_the_effect() =>
        Assert.Equal(Difference.Of("re78", Data["re78"]).Between("treat", Data["treat"]).OfMeans().Estimate.Value, All.Weighting()["raw difference"].Value);

    [Fact]
    public void Weights_line_up_with_the_rows_given_and_give_the_effect_again()
    {
        double?[] outcome = [null, .. Data["re78"].Skip(1).Select(value => (double?)value)];
        var found = Matching.Of("re78", outcome).Treated("treat", Data["treat"]).Factor("black", Data["black"]).Exact();
        Assert.Null(found.Weights[0]);
        var regression = Ols.Of("re78", outcome).On("treat", Data["treat"]).Weighted("weight", found.Weights).Fit();
        Assert.Equal(found.Effect.Value, regression["treat"].Value, 1e-7);
    }

    [Fact]
    public void The_order_of_the_rows_does_not_matter_to_exact_matching_and_weighting() => Gen.Shuffle(Enumerable.Range(0, Data["treat"].Length).ToArray()).Sample(order =>
    {
        var shuffled = With(order, "black", "educ");
        Assert.Equal(With("black", "educ").Exact().Effect.Value, shuffled.Exact().Effect.Value, 1e-7);
        Assert.Equal(With("black", "educ").Weighting().Effect.Value, shuffled.Weighting().Effect.Value, 1e-6);
    }, iter: 5);

    [Fact]
    public void A_constant_added_to_every_outcome_changes_no_effect() => Gen.Int[-1000, 1000].Sample(added =>
    {
        var moved = Matching.Of("re78", Data["re78"].Select(value => value + added)).Treated("treat", Data["treat"]).On("age", Data["age"]).On("educ", Data["educ"]);
        var still = With("age", "educ");
        Assert.Equal(still.Nearest().Effect.Value, moved.Nearest().Effect.Value, 1e-7);
        Assert.Equal(still.Exact().Effect.Value, moved.Exact().Effect.Value, 1e-7);
        Assert.Equal(still.Weighting().Effect.Value, moved.Weighting().Effect.Value, 1e-6);
    }, iter: 10);

    [Fact]
    public void Nearest_pairs_are_those_of_a_plain_search() => Gen.Select(Gen.Int[0, 30].Array[2, 25], Gen.Int[0, 30].Array[1, 15], Gen.Bool).Sample((pool, wanted, withReplacement) =>
    {
        var nearest = new LeoKit.Estimation.NearestPool([.. pool.Select(value => (double)value)], [.. Enumerable.Range(0, pool.Length)], withReplacement);
        var free = Enumerable.Range(0, pool.Length).ToList();
        foreach (var value in wanted)
        {
            int? expected = free.Where(row => Math.Abs(pool[row] - value) <= 5).OrderBy(row => Math.Abs(pool[row] - value)).ThenBy(row => row).Cast<int?>().FirstOrDefault();
            Assert.Equal(expected, nearest.Take(value, 5));
            if (expected is { } taken && !withReplacement)
                free.Remove(taken);
        }
    });

    [Fact]
    public void The_balance_table_shows_before_and_after()
    {
        var text = With("black", "educ").Exact().Balance.ToString();
        Assert.StartsWith("Balance before and after matching; differences in standard deviations of the treated. Largest left: 0.00 (a common rule of thumb is below 0.1).\n", text, StringComparison.Ordinal);
        Assert.Contains("black", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_alike_is_said() => Assert.Equal("LEO520: no treated row has an untreated one with the same values. Use fewer or coarser columns, or a wider caliper.",
        Assert.Throws<EstimationException>(() => Matching.Of("y", (int[])[1, 2]).Treated("t", (int[])[0, 1]).Factor("x", (string[])["a", "b"]).Exact()).Message);

    static Matching With(params string[] columns) => With([.. Enumerable.Range(0, Data["treat"].Length)], columns);

    static Matching With(int[] order, params string[] columns)
    {
        double[] Of(string name) => [.. order.Select(row => Data[name][row])];
        return columns.Aggregate(Matching.Of("re78", Of("re78")).Treated("treat", Of("treat")), (matching, column) => matching.On(column, Of(column)));
    }
}
