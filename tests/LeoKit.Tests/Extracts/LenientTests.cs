namespace LeoKit.Tests.Extracts;

public sealed class LenientTests
{
    const string Pay = "LEO_Earnings";

    [Fact]
    public void A_rejected_row_leaves_nothing_behind()
    {
        using var small = SmallExtract.With(ViewCsv.PathOf(Pay), ViewCsv.File(Pay,
            ViewCsv.Row(Pay, ("Edukey", "A"), ("Num_Employments", "1"), ("Main_Section", "P")),
            ViewCsv.Row(Pay, ("Edukey", "B"), ("Num_Employments", "2"), ("Main_Section", "Q"), ("Section_Earnings", "1.5")),
            ViewCsv.Row(Pay, ("Edukey", "C"))));
        var table = LeoExtract.Open(small.Folder, LoadMode.Lenient).Earnings();

        Assert.Equal(["A", "C"], table.Texts("Edukey"));
        Assert.Equal([1, null], table.Values<int>("Num_Employments"));
        Assert.Equal(["P", null], table.Texts("Main_Section"));
        Assert.Equal($"{Pay}: 2 rows × {table.Columns.Length} columns, 1 rows rejected", table.ToString());
        Assert.Equal(["Line", "Column", "Value", "Code", "Rule"], table.Rejects.ToDataFrame().Columns.Select(column => column.Name));
        Assert.Equal(new RejectedRow(3, "Section_Earnings", "1.5", "LEO111", "a whole number is written with digits only."), table.Rejects.Single());
    }

    [Fact]
    public void Markers_become_missing_and_are_counted_unless_their_row_is_rejected()
    {
        using var small = SmallExtract.With(ViewCsv.PathOf(Pay), ViewCsv.File(Pay,
            ViewCsv.Row(Pay, ("Earnings", "c"), ("Num_Employments", "z")),
            ViewCsv.Row(Pay, ("Earnings", "low"), ("Num_Employments", "3")),
            ViewCsv.Row(Pay, ("Earnings", "c"), ("Num_Employments", "many"))));
        var table = LeoExtract.Open(small.Folder, LoadMode.Lenient).Earnings();

        Assert.Equal([null, null], table.Values<int>("Earnings"));
        Assert.Equal([null, 3], table.Values<int>("Num_Employments"));
        Assert.Equal(
        [
            "Earnings: 2 values are missing because the file has a marker of suppression (c, z or low) instead of a number.",
            "Num_Employments: 1 values are missing because the file has a marker of suppression (c, z or low) instead of a number.",
        ], table.Warnings.Where(warning => warning.Contains("marker", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_quote_that_never_closes_costs_its_own_line_only()
    {
        const string Spells = "LEO_Employment";
        using var small = SmallExtract.With(ViewCsv.PathOf(Spells), ViewCsv.File(Spells,
            ViewCsv.Row(Spells, ("EduKey", "\"one\ntwo\"")), ViewCsv.Row(Spells, ("EduKey", "\"open")), ViewCsv.Row(Spells, ("EduKey", "C")), ViewCsv.Row(Spells, ("EduKey", "D"), ("EndDate", "never"))));
        var table = LeoExtract.Open(small.Folder, LoadMode.Lenient).Employment();

        Assert.Equal(["one\ntwo", "C"], table.Texts("EduKey"));
        Assert.Equal([("LEO115", 4), ("LEO111", 6)], table.Rejects.Select(reject => (reject.Code, reject.Line)));
    }

    [Fact]
    public void A_good_file_loads_alike_in_both_modes()
    {
        var lenient = LeoExtract.Open(Town.Data.Folder, LoadMode.Lenient);
        Assert.All(Town.Data.Views, view =>
        {
            var (one, other) = (Town.Data[view], lenient[view]);
            Assert.Equal((one.Rows, 0), (other.Rows, other.Rejected));
            Assert.All(one.Columns.Zip(other.Columns), pair => Assert.Equal(pair.First.ToDataFrameColumn().Cast<object?>(), pair.Second.ToDataFrameColumn().Cast<object?>()));
        });
    }
}
