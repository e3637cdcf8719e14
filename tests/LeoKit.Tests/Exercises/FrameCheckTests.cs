using Deedle;
using static LeoKit.Lesson;

namespace LeoKit.Tests.Exercises;

/// <summary>The ladder of a table check, on the match rates of exercise 04.D.</summary>
public sealed class FrameCheckTests
{
    sealed record Row(bool? FSMeligible, int Pupils, int Matched, double MatchRate);

    static readonly Row[] Right = Reference();

    [Fact]
    public void Both_kinds_of_frame_are_read_in_any_order_of_rows_and_columns()
    {
        Assert.Equal(ExerciseState.Correct, Check("04.D", Right.ToDataFrame(), Town.Data).State);
        Assert.Equal(ExerciseState.Correct, Check("04.D", Right.Reverse().Select(row => new { row.MatchRate, row.Matched, row.FSMeligible, row.Pupils }).ToDataFrame(), Town.Data).State);
        Assert.Equal(ExerciseState.Correct, Check("04.D", Frame.FromRecords(Right.Select(row => new { FSMeligible = row.FSMeligible!.Value, row.Pupils, row.Matched, row.MatchRate })), Town.Data).State);
    }

    [Fact]
    public void A_rate_may_be_rounded_to_one_decimal() =>
        Assert.Equal(ExerciseState.Correct, Answered(Right.Select(row => row with { MatchRate = Math.Round(row.MatchRate, 1) })).State);

    [Fact]
    public void First_comes_the_kind() =>
        Assert.Equal("The answer is a sequence. Hand in a table: a DataFrame or a Deedle frame.", Check("04.D", Right, Town.Data).Message);

    [Fact]
    public void Then_the_shape() =>
        Assert.Equal("The table has columns, but no rows.", Answered([]).Message);

    [Fact]
    public void Then_the_columns()
    {
        Assert.Equal("The column \"MatchRate\" is missing.", Check("04.D", Right.Select(row => new { row.FSMeligible, row.Pupils, row.Matched }).ToDataFrame(), Town.Data).Message);
        Assert.Equal("The column \"matchrate\" is asked for as \"MatchRate\": capital letters count.",
            Check("04.D", Right.Select(row => new { row.FSMeligible, row.Pupils, row.Matched, matchrate = row.MatchRate }).ToDataFrame(), Town.Data).Message);
        Assert.Equal("The column \"Unmatched\" is not asked for. The columns are FSMeligible, Pupils, Matched, MatchRate.",
            Check("04.D", Right.Select(row => new { row.FSMeligible, row.Pupils, row.Matched, row.MatchRate, Unmatched = 0 }).ToDataFrame(), Town.Data).Message);
    }

    [Fact]
    public void Then_the_keys()
    {
        Assert.Equal("FSMeligible true is there 2 times. One row is asked for each FSMeligible.", Answered(Right.Append(Right.First(row => row.FSMeligible == true))).Message);
        Assert.Equal("1 of 2 rows is missing.", Answered(Right.Take(1)).Message);
        Assert.Equal("The row FSMeligible missing is not asked for.", Answered(Right.Append(new(null, 1, 1, 100))).Message);
    }

    [Fact]
    public void Last_the_first_value_that_differs() =>
        Assert.Equal("The first value that differs: Pupils for FSMeligible true is 7.",
            Answered(Right.Select(row => row.FSMeligible == true ? row with { Pupils = 7 } : row)).Message);

    static CheckResult Answered(IEnumerable<Row> rows) => Check("04.D", rows.ToDataFrame(), Town.Data);

    // Counted here once more, without the lookups that the reference answer uses.
    static Row[] Reference()
    {
        var census = Town.Data.SchoolCensus(2011);
        var people = Town.Data.EdukeyLookup().Values<long>("AE_ID").ToHashSet();
        var matched = Town.Data.PmrLookup().Texts("PUPILMATCHINGREFANONYMOUS").Zip(Town.Data.PmrLookup().Values<long>("AE_ID"))
            .Where(link => people.Contains(link.Second)).Select(link => link.First).ToHashSet();
        var counts = new Dictionary<bool, (int Pupils, int Matched)>();
        for (var row = 0; row < census.Rows; row++)
        {
            if (census.Values<int>("RecordStatus")[row] > 100 || census.Values<bool>("FSMeligible")[row] is not { } meals)
                continue;
            var (pupils, found) = counts.GetValueOrDefault(meals);
            counts[meals] = (pupils + 1, found + (matched.Contains(census.Texts("PupilMatchingRefAnonymous")[row]) ? 1 : 0));
        }

        return [.. counts.Select(group => new Row(group.Key, group.Value.Pupils, group.Value.Matched, 100.0 * group.Value.Matched / group.Value.Pupils))];
    }
}
