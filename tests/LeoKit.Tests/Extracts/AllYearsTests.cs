namespace LeoKit.Tests.Extracts;

/// <summary>Views without their suffixes: one by itself, or all of a table one below the other.</summary>
public sealed class AllYearsTests
{
    [Fact]
    public void All_years_are_the_stacked_table_of_SQL()
    {
        Assert.All(new[] { "SC_Pupil", "KS4_Pupil" }, name =>
        {
            var stacked = Town.Data.AllYears(name);
            var sql = Town.Data.Sql($"SELECT * FROM {name}");
            Assert.Equal(sql.Columns.Select(column => (column.Name, column.DataType)), stacked.ToDataFrame().Columns.Select(column => (column.Name, column.DataType)));
            Assert.All(stacked.ToDataFrame().Columns.Zip(sql.Columns), pair => Assert.Equal(pair.First.Cast<object?>(), pair.Second.Cast<object?>()));
        });
        Assert.Same(Town.Data.SchoolCensus(), Town.Data.AllYears("sc_pupil"));
        Assert.Equal("KS4_Pupil", Town.Data.KeyStage4().Name);
    }

    [Fact]
    public void A_column_that_a_year_does_not_have_is_missing_there()
    {
        var census = Town.Data.SchoolCensus();
        var onRoll = census.Values<bool>("OnRoll").Zip(census.Values<int>("EndYear"));
        Assert.All(onRoll, row => Assert.Equal(row.Second < 2009, row.First is null));
    }

    [Fact]
    public void A_view_may_be_had_without_its_suffixes()
    {
        var census = Town.Data.SchoolCensus(2011);
        var plain = census.WithoutSuffixes();
        Assert.Equal("FSMeligible", plain["FSMeligible"].Name);
        Assert.Equal(census.View.Columns.Select(column => column.Column.Name), plain.ToFrame().ColumnKeys);
        Assert.Equal(census.Values<bool>("FSMeligible"), plain.Values<bool>("FSMeligible"));
    }

    [Fact]
    public void A_table_that_is_not_here_is_named()
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, ViewCsv.File("LEO_Earnings"));
        Assert.Equal($"LEO106: {Path.GetFileName(small.Folder)}: the data set has no view of the table SC_Pupil. The property Views lists the views that it has.",
            Assert.Throws<LeoDataException>(() => small.Open().SchoolCensus()).Message);
    }
}
