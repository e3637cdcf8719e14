using Deedle;
using LeoKit.Tests.Extracts;
using Microsoft.Data.Analysis;

namespace LeoKit.Tests.Frames;

public sealed class FrameTests
{
    static readonly string TwoYears = ViewCsv.File("LEO_Earnings",
        ViewCsv.Row("LEO_Earnings", ("Edukey", "A"), ("Earnings", "2000000000"), ("Num_Employments", "1"), ("Main_Section", "P")),
        ViewCsv.Row("LEO_Earnings", ("Edukey", "B"), ("Earnings", "2000000000")));

    [Fact]
    public void A_data_frame_has_the_columns_that_the_schema_declares()
    {
        var census = Town.Data.SchoolCensus(2011).ToDataFrame();
        Assert.IsType<StringDataFrameColumn>(census["PupilMatchingRefAnonymous_spr11"]);
        Assert.IsType<StringDataFrameColumn>(census["SENprovision_spr11"]);
        Assert.IsType<DateTimeDataFrameColumn>(census["CensusDate_spr11"]);
        Assert.IsType<BooleanDataFrameColumn>(census["FSMeligible_spr11"]);
        Assert.IsType<Int32DataFrameColumn>(census["RecordStatus_spr11"]);
        Assert.IsType<DoubleDataFrameColumn>(census["IDACIScore_spr11"]);
        Assert.IsType<Int64DataFrameColumn>(Town.Data.PmrLookup().ToDataFrame()["AE_ID"]);
    }

    [Fact]
    public void A_missing_value_is_missing_in_both_kinds_of_frame()
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, TwoYears);
        var table = small.Open().Earnings();
        var (data, frame) = (table.ToDataFrame(), table.ToFrame());

        Assert.Equal([null, null], Enumerable.Range(0, 2).Select(row => data["Section_Earnings"][row]));
        Assert.Equal(["P", null], Enumerable.Range(0, 2).Select(row => (string?)data["Main_Section"][row]));
        Assert.Equal(1, data["Num_Employments"].NullCount);
        Assert.Equal([0], frame.GetColumn<string>("Main_Section").Observations.Select(observation => observation.Key));
        Assert.Equal(1, frame.GetColumn<int>("Num_Employments").ValueCount);
        Assert.Equal(0, frame.GetColumn<int>("Section_Earnings").ValueCount);
        Assert.Equal([0, 1], frame.RowKeys);
    }

    [Fact]
    public void Both_kinds_of_frame_hold_the_same_values_as_the_table() =>
        Assert.All(Town.Data.Views, view =>
        {
            var table = Town.Data[view];
            var (data, frame) = (table.ToDataFrame(), table.ToFrame());
            foreach (var (column, index) in table.Columns.Select((column, index) => (column, index)))
            {
                var deedle = frame.GetColumn<object>(column.Name);
                for (var row = 0; row < table.Rows; row += 7)
                {
                    Assert.Equal(column[row], data.Columns[index][row]);
                    Assert.Equal(column[row], deedle.TryGet(row) is { HasValue: true } found ? found.Value : null);
                }
            }
        });

    [Fact]
    public void Sums_in_long_or_double_do_not_overflow_where_a_sum_of_ints_would()
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, TwoYears);
        Assert.Equal(4_000_000_000, small.Open().Earnings().Values<int>("Earnings").Sum(pay => (long)pay!.Value));
        Assert.Equal(4_000_000_000.0, small.Open().Earnings().ToFrame().GetColumn<double>("Earnings").Sum());
    }

    [Fact]
    public void Frames_are_new_each_time_so_that_a_change_in_one_cell_of_a_notebook_stays_there()
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, TwoYears);
        var table = small.Open().Earnings();
        table.ToDataFrame()["Edukey"][0] = "changed";

        Assert.Equal("A", table.ToDataFrame()["Edukey"][0]);
        Assert.Equal("A", table.Texts("Edukey")[0]);
    }

    [Fact]
    public void Rows_made_with_LINQ_become_a_data_frame()
    {
        var frame = new[]
        {
            new { Name = "a", Count = 1, Id = 2L, Rate = 0.5, Held = true, Day = new DateOnly(2011, 1, 20), Year = new AcademicYear(2010), Maybe = (int?)null, Text = (string?)null },
        }.ToDataFrame();

        Assert.Equal(["Name", "Count", "Id", "Rate", "Held", "Day", "Year", "Maybe", "Text"], frame.Columns.Select(column => column.Name));
        Assert.Equal(["a", 1, 2L, 0.5, true, new DateTime(2011, 1, 20), "2010/11", null, null], frame.Columns.Select(column => column[0]));
    }

    [Fact]
    public void No_rows_at_all_still_give_the_columns() =>
        Assert.Equal(["Year"], Array.Empty<int>().Select(year => new { Year = year }).ToDataFrame().Columns.Select(column => column.Name));
}
