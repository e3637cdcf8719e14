using System.Globalization;
using System.Text;
using LeoKit.Display;
using LeoKit.Schema;

namespace LeoKit.Tests.Extracts;

public sealed class LeoExtractTests
{
    const string TwoSpells = SmallExtract.EmploymentHeader + "A,2011-01-20,2011-02-01,0,1\n\"B, of \"\"C\"\"\",2011-09-01,2012-08-31,1,0\n";

    [Fact]
    public void Every_view_of_the_town_loads_in_all_its_rows_with_the_types_of_the_schema() =>
        Assert.All(Town.Data.Files, file =>
        {
            var table = Town.Data[file.View];
            Assert.Equal(file.Rows, table.Rows);
            Assert.Empty(table.Warnings);
            Assert.Equal(table.View.Columns.Select(column => column.Name), table.Columns.Select(column => column.Name));
            Assert.Equal(file.Rows, table.ToDataFrame().Rows.Count);
            Assert.Equal(file.Rows, table.ToFrame().RowCount);
        });

    [Fact]
    public void The_named_tables_are_views_by_their_real_names()
    {
        Assert.Equal("Spring_Census_2011", Town.Data.SchoolCensus(2011).Name);
        Assert.Equal("plasc_2003", Town.Data.SchoolCensus(2003).Name);
        Assert.Equal("KS4Pupil_2002_to_2014", Town.Data.KeyStage4(2011).Name);
        Assert.Equal("LEO_Earnings", Town.Data.Earnings().Name);
        Assert.Equal("LEO_Employment", Town.Data.Employment().Name);
        Assert.Equal("LEARNER_AE_ID_TO_EDUKEY_LOOKUP", Town.Data.EdukeyLookup().Name);
        Assert.Equal("LEARNER_AE_ID_TO_PMR_LOOKUP", Town.Data.PmrLookup().Name);
        Assert.Equal("EDUCATION_RECORDS_LOOKUP", Town.Data.RecordLookup().Name);
        Assert.Same(Town.Data.Earnings(), Town.Data["leo_earnings"]);
    }

    [Fact]
    public void A_year_of_a_view_of_several_years_is_that_year_alone()
    {
        Assert.All(Enumerable.Range(2002, 20), year =>
        {
            var pupils = Town.Data.KeyStage4(year);
            Assert.Equal([$"{year - 1}/{year}"], pupils.Texts("ACADYR").Distinct());
            Assert.Equal(pupils.Rows, pupils.ToDataFrame().Rows.Count);
        });
        Assert.Equal(Town.Data.KeyStage4().Rows, Enumerable.Range(2002, 20).Sum(year => Town.Data.KeyStage4(year).Rows));
        Assert.Equal(["2015/2016"], Town.Data.KeyStage4Exams(2016).Texts("ACADYR").Distinct());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_as_any_system_ends_them(string lineEnd)
    {
        using var small = SmallExtract.With(SmallExtract.Employment, TwoSpells.ReplaceLineEndings(lineEnd));
        var spells = small.Open().Employment();

        Assert.Equal(2, spells.Rows);
        Assert.Equal(["A", "B, of \"C\""], spells.Texts("EduKey"));
        Assert.Equal([new DateTime(2011, 1, 20), new DateTime(2011, 9, 1)], spells.Values<DateTime>("StartDate"));
        Assert.Equal([true, false], spells.Values<bool>("UncertainEndDate"));
    }

    [Fact]
    public void A_byte_order_mark_and_a_missing_last_line_end_are_read_over()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TwoSpells.TrimEnd())]);
        Assert.Equal(2, small.Open().Employment().Rows);
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, "EndDate,UncertainEndDate,EduKey,StartDate,UncertainStartDate\n2011-02-01,1,A,2011-01-20,0\n");
        var spells = small.Open().Employment();

        Assert.Equal(["EduKey", "StartDate", "EndDate", "UncertainStartDate", "UncertainEndDate"], spells.Columns.Select(column => column.Name));
        Assert.Equal("A", spells["EduKey"][0]);
    }

    [Fact]
    public void A_header_without_rows_is_a_table_without_rows()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, SmallExtract.EmploymentHeader);
        var spells = small.Open().Employment();

        Assert.Equal(0, spells.Rows);
        Assert.Equal(5, spells.ToDataFrame().Columns.Count);
        Assert.Equal(5, spells.ToFrame().ColumnCount);
    }

    [Fact]
    public void Codes_and_keys_keep_their_leading_zeros()
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, ViewCsv.File("LEO_Earnings", ViewCsv.Row("LEO_Earnings", ("Edukey", "007"))));
        Assert.Equal(["007"], small.Open().Earnings().Texts("Edukey"));
    }

    [Fact]
    public void Another_culture_reads_the_same_values()
    {
        var census = Repository.PathOf("datasets/town/NPD/Spring_Census_2011.csv");
        using var small = SmallExtract.With("NPD/Spring_Census_2011.csv", File.ReadAllBytes(census));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal(Town.Data.SchoolCensus(2011).Values<double>("IDACI_S"), small.Open().SchoolCensus(2011).Values<double>("IDACI_S"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_file_that_was_changed_loads_with_a_warning()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, TwoSpells);
        File.AppendAllText(Path.Combine(small.Folder, SmallExtract.Employment), "C,2011-01-20,2011-02-01,0,1\n");

        Assert.Equal(
            ["LEO/LEO_Employment.csv is not the file that the manifest lists: its checksum differs, and it has 3 rows where 1 are listed."],
            small.Open().Employment().Warnings);
    }

    [Fact]
    public void A_column_is_found_by_its_name_in_the_view_and_by_its_name_in_the_form()
    {
        var census = Town.Data.SchoolCensus(2011);
        Assert.Equal("FSMeligible_spr11", census["FSMeligible"].Name);
        Assert.Same(census["FSMeligible"], census["FSMeligible_spr11"]);
        Assert.Equal("IDACIScore_spr11 (Number, proportion)", census["IDACI_S"].ToString());
        Assert.Equal(census.Values<bool>("FSMeligible").Count(meals => meals is null), census["FSMeligible"].Missing);
        Assert.StartsWith("Spring_Census_2011 has no column named 'Pay'. It has PupilMatchingRefAnonymous_spr11, ",
            Assert.Throws<KeyNotFoundException>(() => census["Pay"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_another_type_say_how_to_ask()
    {
        Assert.Equal("AE_ID is of the type Large, so Texts cannot give it. Write Values<long>(\"AE_ID\").",
            Assert.Throws<InvalidOperationException>(() => Town.Data.PmrLookup().Texts("AE_ID")).Message);
        Assert.Equal("EDUKEY is of the type Text, so Values<Int32> cannot give it. Write Texts(\"EDUKEY\").",
            Assert.Throws<InvalidOperationException>(() => Town.Data.EdukeyLookup().Values<int>("EDUKEY")).Message);
    }

    [Fact]
    public void The_schemas_year_and_term_lead_to_the_view() =>
        Assert.Equal(Term.Spring, Town.Data.SchoolCensus(2011).View.Term);

    [Fact]
    public void An_extract_shows_as_a_short_table()
    {
        var plain = Rendering.Of(Town.Data).Single(form => form.MimeType == "text/plain").Text;

        Assert.StartsWith($"town, teaching profile, 1,200 people, manifest {Town.Data.ShortHash}. Synthetic data: no real person is in it.\n", plain, StringComparison.Ordinal);
        Assert.Contains(", plasc_2002 to ", plain, StringComparison.Ordinal);
        Assert.True(plain.Split('\n').Length < 60);
    }
}
