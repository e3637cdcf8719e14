using LeoKit.Schema;

namespace LeoKit.Tests.Requests;

/// <summary>The worksheet lists what was read, however it was read.</summary>
public sealed class VariableRequestTests
{
    readonly LeoExtract town = LeoExtract.Open(Repository.PathOf("datasets/town"));

    sealed record Pay(string Edukey, int Earnings);

    IEnumerable<string> Lines => town.VariableRequest().Fields.Select(line => line.ToString());

    [Fact]
    public void A_table_of_which_no_field_was_read_is_left_out()
    {
        _ = town["LEO_Earnings"].Rows;
        _ = town.SchoolCensus(2011).ToTableView();
        _ = town.ToTableView();

        Assert.Empty(Lines);
        Assert.Equal("0 fields of 0 tables, 0 rated sensitive, 0 without a reason yet.", town.VariableRequest().ToString());
    }

    [Fact]
    public void A_column_that_is_read_is_a_line_in_the_words_of_the_form()
    {
        _ = town.SchoolCensus(Term.Spring, 2011).Values<bool>("FSMeligible");
        _ = town["Spring_Census_2012"]["FSMeligible_spr12"][0];
        _ = town.SchoolCensus(2015).Texts("NCyearActual");
        _ = town.PmrLookup().Texts("PUPILMATCHINGREFANONYMOUS");

        Assert.Equal(
            ["SC_Pupil.FSMeligible, 2010/11–2011/12", "SC_Pupil.NCyearActual, 2014/15", "LEARNER_AE_ID_TO_PMR_LOOKUP.PUPILMATCHINGREFANONYMOUS"], Lines);
    }

    [Fact]
    public void Records_list_the_fields_they_name()
    {
        _ = town.Earnings().Rows<Pay>();

        Assert.Equal(["LEO_Earnings.Earnings", "LEO_Earnings.Edukey"], Lines.Select(line => line.Split(',')[0]).Order());
    }

    [Fact]
    public void A_whole_data_frame_lists_every_field_and_a_chosen_one_only_those()
    {
        _ = town.Earnings().Only("EDUKEY", "Earnings").ToFrame();
        Assert.Equal(2, Lines.Count());

        _ = town.Earnings().ToDataFrame();
        Assert.Equal(town.Earnings().Columns.Length, Lines.Count());
    }

    [Fact]
    public void Stacked_years_list_the_years_that_have_the_field()
    {
        _ = town.SchoolCensus().Values<bool>("FSMeligible");
        _ = town.AllYears("HESA").Texts(StandardExtract.Find("HESA")!.Columns.First(column => column.Type == ColumnType.Code).Name);

        Assert.Equal("SC_Pupil.FSMeligible, 2001/02–2020/21", Lines.First());
        Assert.Equal(2, Lines.Count());
    }

    [Theory]
    [InlineData("SELECT TaxYear, median(Earnings) FROM LEO_Earnings WHERE Earnings > 5 GROUP BY ALL", "Earnings TaxYear")]
    [InlineData("SELECT count(*) FROM LEO_Earnings", "")]
    [InlineData("SELECT count(*) FROM LEO_Earnings a JOIN LEO_Earnings b USING (edukey)", "Edukey")]
    [InlineData("WITH pay AS (SELECT * FROM LEO_Earnings) SELECT max(Earnings) FROM pay", "Earnings")]
    [InlineData("SELECT 'Earnings' -- Earnings\n FROM LEO_Earnings WHERE TaxYear = 201011", "TaxYear")]
    public void A_query_lists_the_fields_that_it_needs(string query, string fields)
    {
        _ = town.Sql(query);
        Assert.Equal(fields, string.Join(' ', town.VariableRequest().Fields.Select(field => field.Field).Order(StringComparer.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_query_over_all_years_lists_those_that_its_condition_lets_through()
    {
        _ = town.Sql("SELECT FSMeligible, count(*) AS Pupils FROM SC_Pupil WHERE EndYear BETWEEN ? AND ? AND Term = 'Spring' GROUP BY ALL", 2010, 2012);
        Assert.Equal(["SC_Pupil.FSMeligible, 2009/10–2011/12"], Lines);
    }

    [Fact]
    public void A_query_that_stopped_was_not_read()
    {
        Assert.Throws<LeoDataException>(() => town.Sql("SELECT nothing FROM LEO_Earnings"));
        Assert.Empty(Lines);
    }

    [Fact]
    public void A_data_set_with_other_options_writes_into_the_same_record()
    {
        _ = town.With(new SqlOptions { Threads = 1 }).Sql("SELECT max(Earnings) FROM LEO_Earnings");
        Assert.Equal(["Earnings"], town.VariableRequest().Fields.Select(field => field.Field));
    }

    [Fact]
    public void What_a_check_reads_does_not_count()
    {
        Lesson.Check("04.D", new[] { new { FSMeligible = true, Pupils = 1, Matched = 1, MatchRate = 1.0 } }.ToDataFrame(), town);
        Assert.Empty(Lines);
    }

    [Fact]
    public void Tables_that_the_kit_made_up_cannot_be_requested()
    {
        _ = town.SyntheticSchools().Columns[0][0];

        Assert.Empty(Lines);
        Assert.Equal(["School_Lookup_Synthetic"], town.VariableRequest().MadeUp);
        Assert.Contains("# Made up by this kit and not part of LEO: School_Lookup_Synthetic.", town.VariableRequest().ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_are_given_for_a_table_and_for_a_field()
    {
        _ = town.Earnings().Only("EDUKEY", "Earnings", "TaxYear").ToDataFrame();
        _ = town.SchoolCensus(2011).Texts("NCyearActual");

        var request = town.VariableRequest().Why("LEO_Earnings", "TaxYear", "outcomes at age 25").Why("LEO_Earnings", "pay is the outcome").ForYears("LEO_Earnings", 2015, 2016);

        Assert.Equal(
            ["Earnings: pay is the outcome", "Edukey: pay is the outcome", "NCyearActual: ", "TaxYear: outcomes at age 25"],
            request.Fields.Select(field => $"{field.Field}: {field.Why}").Order(StringComparer.OrdinalIgnoreCase));
        Assert.All(request.Fields.Where(field => field.Table == "LEO_Earnings"), field => Assert.Equal("2014/15–2015/16", $"{field.Years}"));
        Assert.EndsWith("1 without a reason yet.", request.ToString(), StringComparison.Ordinal);
        Assert.Equal("No field of KS1 was read. Tables that were: SC_Pupil, LEO_Earnings.", Assert.Throws<KeyNotFoundException>(() => request.Why("KS1", "why not")).Message);
        Assert.Equal("The field Ethnicity of SC_Pupil was not read. Fields of SC_Pupil that were: NCyearActual.", Assert.Throws<KeyNotFoundException>(() => request.Why("SC_Pupil", "Ethnicity", "why not")).Message);
    }

    [Fact]
    public void Fields_that_the_form_rates_sensitive_are_flagged()
    {
        _ = town.SchoolCensus(2011).Texts("Gender");
        _ = town.SchoolCensus(2011).Texts("NCyearActual");

        Assert.Equal(["Gender C5 True", "NCyearActual E4 False"], town.VariableRequest().Fields.Select(field => $"{field.Field} {field.Sensitivity}{field.Identifiability} {field.IsSensitive}"));
    }

    [Fact]
    public void It_is_written_as_csv_and_as_a_page_which_say_what_they_are()
    {
        _ = town.SchoolCensus(2011).Texts("Gender");
        var folder = Directory.CreateTempSubdirectory("leokit-request-").FullName;
        try
        {
            town.VariableRequest().Why("SC_Pupil", "compares \"girls\", and boys").Write(Path.Combine(folder, "new"));
            var csv = File.ReadAllText(Path.Combine(folder, "new", "variable-request.csv"));
            var page = File.ReadAllText(Path.Combine(folder, "new", "variable-request.html"));

            Assert.StartsWith("# Variable request worksheet. A worksheet for learning, not an application.\n# It prepares for the variable request form of the Department for Education (DfE LEO I2SE Variable Request Form v2.3", csv, StringComparison.Ordinal);
            Assert.EndsWith("\ntable,field,years,why,sheet,sensitivity,identifiability,flagged,request\nSC_Pupil,Gender,2010/11,\"compares \"\"girls\"\", and boys\",SC_Pupil_01-02_to_20-21,C,5,yes,by request\n", csv, StringComparison.Ordinal);
            Assert.Contains("<html lang=\"en-GB\">", page, StringComparison.Ordinal);
            Assert.Contains("A worksheet for learning, not an application.", page, StringComparison.Ordinal);
            Assert.Contains("<th scope=\"row\"><code>Gender</code></th><td>2010/11</td><td>compares &quot;girls&quot;, and boys</td><td>C5 <strong>flagged</strong></td>", page, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_table_may_be_chosen_from_but_not_beyond_its_columns() =>
        Assert.StartsWith("LEO_Earnings has no column named 'Wages'.", Assert.Throws<KeyNotFoundException>(() => town.Earnings().Only("Wages")).Message, StringComparison.Ordinal);
}
