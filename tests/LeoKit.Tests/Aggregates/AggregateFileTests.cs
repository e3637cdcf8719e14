namespace LeoKit.Tests.Aggregates;

public sealed class AggregateFileTests
{
    static readonly PublishedTable Pupils = Sdc.Suppress(SdcTable.OfCounts(["WHIT", "CHIN", "BLAC"], ["M", "F"], [[120, 130], [3, 40], [50, 61]]));

    static readonly AggregateFile File =
        AggregateFile.Of(AcademicYear.Parse("2015/16"), Pupils, AggregateFilter.Of("SC_Pupil", "EthnicGroupMajor"), "pupils", "Pupils, in the spring census") with
        {
            Columns = AggregateFilter.Of("SC_Pupil", "Gender"),
        };

    [Fact]
    public void One_row_a_cell_with_labels_of_the_schema_and_hidden_cells_marked()
    {
        var lines = File.ToCsv().Split('\n');

        Assert.Equal("time_period,time_identifier,geographic_level,country_code,country_name,ethnic_group_major,gender,pupils", lines[0]);
        Assert.Equal("201516,Academic year,National,E92000001,England,White,Male,120", lines.Single(line => line.Contains("White,Male", StringComparison.Ordinal)));
        Assert.Equal("201516,Academic year,National,E92000001,England,Black,Male,c", lines.Single(line => line.Contains("Black,Male", StringComparison.Ordinal)));
        Assert.Equal("201516,Academic year,National,E92000001,England,Total,Total,404", lines.Single(line => line.Contains("Total,Total", StringComparison.Ordinal)));
        Assert.Equal("201516,Academic year,National,E92000001,England,Chinese,Male,c", lines.Single(line => line.Contains("Chinese,Male", StringComparison.Ordinal)));
        Assert.Equal(1 + (4 * 3) + 1, lines.Length);
    }

    [Fact]
    public void The_metadata_name_filters_and_the_indicator_and_say_that_it_is_synthetic() =>
        Assert.Equal(
            "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column\n"
            + "ethnic_group_major,Filter,\"Ethnic group, broad\",,,,,\n"
            + "gender,Filter,\"Male or female, as the school recorded it\",,,,,\n"
            + "pupils,Indicator,\"Pupils, in the spring census (synthetic data)\",,,0,,\n",
            File.ToMetaCsv());

    [Fact]
    public void A_tax_year_is_named_as_one() =>
        Assert.StartsWith(
            "201415,Tax year,National,E92000001,England,North,12",
            AggregateFile.Of(TaxYear.Parse("2014-15"), SdcTable.OfCounts(["North"], ["People"], [[12]]).Publish(), new("region", "Region"), "people", "People").ToCsv().Split('\n')[1],
            StringComparison.Ordinal);

    [Fact]
    public void Both_files_are_written_side_by_side()
    {
        var folder = Directory.CreateTempSubdirectory("leokit-aggregate-");
        try
        {
            var path = File.Write(folder.FullName, "pupils");

            Assert.Equal(["synthetic-pupils.csv", "synthetic-pupils.meta.csv"], folder.GetFiles().Select(file => file.Name).Order());
            Assert.Equal(File.ToCsv(), System.IO.File.ReadAllText(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Names_that_the_service_refuses_are_refused_here()
    {
        Assert.Equal(
            "'Pupils in 2016' is no name of a column: use lower case letters, digits and underscores, such as 'pupils_in_2016'.",
            Assert.Throws<ArgumentException>(() => (File with { Indicator = "Pupils in 2016" }).ToCsv()).Message);
        Assert.Equal("Two columns are called 'gender'. Give one of them another name.", Assert.Throws<ArgumentException>(() => (File with { Indicator = "gender" }).ToMetaCsv()).Message);
        Assert.Equal(
            "The table has the columns M, F. Say what they are with Columns = AggregateFilter.Of(…), or write a table of one column.",
            Assert.Throws<ArgumentException>(() => (File with { Columns = null }).ToCsv()).Message);
    }

    [Fact]
    public void A_column_that_is_not_there_is_answered_with_the_nearest() =>
        Assert.StartsWith("SC_Pupil has no column 'Ethnicity'. The nearest are ", Assert.Throws<ArgumentException>(() => AggregateFilter.Of("SC_Pupil", "Ethnicity")).Message, StringComparison.Ordinal);
}
