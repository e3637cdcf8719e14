using Microsoft.Data.Analysis;

namespace LeoKit.Tests.Extracts.Sql;

public sealed class SqlTests
{
    static readonly string ThreeRows = ViewCsv.File("LEO_Earnings",
        ViewCsv.Row("LEO_Earnings", ("Edukey", "007"), ("TaxYear", "201819"), ("Earnings", "20000"), ("Main_Section", "P"), ("Section_Earnings", "20000"), ("Tied_Main_Section_Flag", "0")),
        ViewCsv.Row("LEO_Earnings", ("Edukey", "A"), ("TaxYear", "201819"), ("Earnings", "0"), ("Main_Section", "\"\"")),
        ViewCsv.Row("LEO_Earnings", ("Edukey", "A"), ("TaxYear", "201920"), ("Earnings", "10000"), ("Main_Section", "Q"), ("Section_Earnings", "9000"), ("Tied_Main_Section_Flag", "1")));

    [Fact]
    public void Every_view_of_the_town_can_be_queried_in_all_its_rows() =>
        Assert.All(Town.Data.Files, file =>
            Assert.Equal(file.Rows, Town.Data.SqlColumns($"SELECT count(*) AS n FROM {file.View}").Wholes("n").Single()));

    [Fact]
    public void A_query_gives_what_loading_the_view_gives() =>
        Assert.All(Town.Data.Views, view =>
        {
            var table = Town.Data[view];
            var result = Town.Data.SqlColumns($"SELECT * FROM {view}");
            Assert.Equal(table.Columns.Select(column => column.Name), result.Columns);
            var (loaded, queried) = (table.ToDataFrame(), result.ToDataFrame());
            foreach (var (one, other) in loaded.Columns.Zip(queried.Columns))
            {
                Assert.Equal(one.GetType(), other.GetType());
                Assert.Equal(one.NullCount, other.NullCount);
                Assert.Equal(one.Cast<object?>(), other.Cast<object?>());
            }
        });

    [Fact]
    public void Types_are_those_of_the_schema_and_a_missing_value_is_missing()
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, ThreeRows);
        var result = small.Open().SqlColumns("SELECT * FROM LEO_Earnings ORDER BY TaxYear, Edukey");

        Assert.Equal(["007", "A", "A"], result.Texts("Edukey"));
        Assert.Equal(["P", null, "Q"], result.Texts("Main_Section"));
        Assert.Equal([20000, 0, 10000], result.Wholes("Earnings"));
        Assert.Equal([20000.0, null, 9000], result.Numbers("Section_Earnings"));
        Assert.Equal([false, null, true], result.Flags("Tied_Main_Section_Flag"));
        Assert.Equal($"3 rows × {result.Columns.Length} columns", result.ToString());
    }

    [Fact]
    public void Dates_are_days_and_flags_are_yes_or_no()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, SmallExtract.EmploymentHeader + "A,2011-01-20,2011-02-01,0,1\n");
        var result = small.Open().SqlColumns("SELECT StartDate, EndDate - StartDate + 1 AS Days FROM LEO_Employment WHERE UncertainEndDate AND StartDate >= ?", new DateOnly(2011, 1, 1));

        Assert.Equal([new DateOnly(2011, 1, 20)], result.Dates("StartDate"));
        Assert.Equal([13], result.Wholes("days"));
        Assert.IsType<DateTimeDataFrameColumn>(result.ToDataFrame()["StartDate"]);
    }

    [Fact]
    public void A_table_of_several_views_stacks_them_under_the_names_of_the_form()
    {
        var byYear = Town.Data.SqlColumns("""
            SELECT EndYear, Term, count(*) AS Pupils, count(OnRoll) AS WithOnRoll, count(IDACI_S) AS WithArea, any_value(AcademicYear) AS Year
            FROM SC_Pupil WHERE Term = 'Spring' GROUP BY ALL ORDER BY EndYear
            """);

        Assert.Equal(Enumerable.Range(2002, 20).Select(year => (long?)Town.Data.SchoolCensus(year).Rows), byYear.Wholes("Pupils"));
        Assert.Equal([0, Town.Data.SchoolCensus(2009).Rows], byYear.Wholes("WithOnRoll").Skip(6).Take(2));
        Assert.Equal(["2020/2021"], byYear.Texts("Year").TakeLast(1));
        Assert.Equal(["Spring"], byYear.Texts("Term").Distinct());
    }

    [Fact]
    public void Key_stage_4_is_one_table_over_its_two_views() =>
        Assert.Equal(
            Town.Data["KS4Pupil_2002_to_2014"].Rows + Town.Data["KS4Pupil_2015_to_2021"].Rows,
            Town.Data.SqlColumns("SELECT count(PupilMatchingRefAnonymous) AS n FROM ks4_pupil").Wholes("n").Single());

    [Theory]
    [InlineData("SELECT ?::INTEGER + 1 AS x", 41, "42")]
    [InlineData("SELECT concat($1, $1) AS x", "ab", "abab")]
    [InlineData("SELECT '?' || ? AS x", "a", "?a")]
    [InlineData("SELECT ? -- why not?\n AS x", "a", "a")]
    [InlineData("SELECT coalesce(?, 'none') AS x", null, "none")]
    public void Values_are_bound_not_written_into_the_query(string query, object? value, string expected) =>
        Assert.Equal(expected, $"{Town.Data.Sql(query, value)["x"][0]}");

    [Fact]
    public void Years_are_bound_as_the_tables_write_them()
    {
        Assert.Equal("201819", $"{Town.Data.Sql("SELECT ? AS x", new TaxYear(2018))["x"][0]}");
        Assert.Equal("2010/2011", Town.Data.Sql("SELECT ? AS x", new AcademicYear(2010))["x"][0]);
    }

    [Fact]
    public void Names_in_texts_comments_and_subqueries_do_no_harm()
    {
        Assert.Equal("LEO_Nothing", Town.Data.Sql("SELECT 'LEO_Nothing' AS x /* FROM LEO_Nothing */")["x"][0]);
        Assert.Equal(1, Town.Data.Sql("WITH LEO_Earnings AS (SELECT 1 AS x) SELECT x FROM LEO_Earnings")["x"][0]);
    }

    [Fact]
    public void Whole_numbers_are_added_in_64_bits_and_decimals_become_numbers()
    {
        var frame = Town.Data.Sql("SELECT sum(x::INTEGER) AS s, 1.5 AS d, count(*) AS n, avg(x) AS m, NULL AS nothing, 'x'::VARCHAR AS t, uuid() IS NULL AS u, 7::UTINYINT AS b FROM (VALUES (2000000000), (2000000000)) AS v(x)");
        Assert.Equal([4_000_000_000L, 1.5, 2L, 2e9, null, "x", false, 7], frame.Columns.Select(column => column[0]));
    }

    [Fact]
    public void An_empty_result_keeps_its_columns()
    {
        var result = Town.Data.SqlColumns("SELECT EduKey, StartDate, UncertainEndDate, 1 AS n, 1.5 AS d, 2::BIGINT AS b FROM LEO_Employment WHERE false");
        Assert.Equal((0, 6), (result.Rows, result.ToDataFrame().Columns.Count));
        Assert.Equal((0, 6), (result.ToFrame().RowCount, result.ToFrame().ColumnCount));
        Assert.Empty(result.Dates("StartDate"));
    }

    [Fact]
    public void Both_frames_hold_what_the_arrays_hold()
    {
        var result = Town.Data.SqlColumns("SELECT x, nullif(x, 3) AS maybe, CASE WHEN x > 1 THEN 't' || x END AS t FROM (VALUES (1), (2), (3)) AS v(x) ORDER BY x");
        Assert.Equal([1, 2, null], result.ToDataFrame()["maybe"].Cast<object?>());
        Assert.Equal([0, 1], result.ToFrame().GetColumn<int>("maybe").Observations.Select(observation => observation.Key));
        Assert.Equal(["t2", "t3"], result.ToFrame().GetColumn<string>("t").Observations.Select(observation => observation.Value));
    }

    [Fact]
    public void A_changed_frame_changes_no_other()
    {
        var result = Town.Data.SqlColumns("SELECT 1 AS x, 'a' AS t");
        var frame = result.ToDataFrame();
        frame["x"][0] = 2;
        frame["t"][0] = "b";
        Assert.Equal([1, "a"], result.ToDataFrame().Columns.Select(column => column[0]));
        Assert.Equal(1, result.Wholes("x").Single());
    }

    [Fact]
    public void Memory_and_threads_can_be_bounded()
    {
        var small = Town.Data.With(new SqlOptions { MemoryLimit = "200MB", Threads = 1 });
        var settings = small.SqlColumns("SELECT current_setting('threads') AS threads, current_setting('memory_limit') AS memory");
        Assert.Equal([1], settings.Wholes("threads"));
        Assert.Equal(["190.7 MiB"], settings.Texts("memory"));
        Assert.Same(Town.Data.Earnings(), small.Earnings());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_as_any_system_ends_them(string lineEnd)
    {
        using var small = SmallExtract.With(SmallExtract.Employment, (SmallExtract.EmploymentHeader + "\"A\"\"\nB\",2011-01-20,2011-02-01,0,1\nC,2011-01-20,2011-02-01,0,1\n").ReplaceLineEndings(lineEnd));
        Assert.Equal([$"A\"{lineEnd}B", "C"], small.Open().SqlColumns("SELECT EduKey FROM LEO_Employment").Texts("EduKey"));
    }

    [Fact]
    public void Columns_of_a_file_may_stand_in_any_order()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, "EndDate,UncertainEndDate,EduKey,StartDate,UncertainStartDate\n2011-02-01,1,A,2011-01-20,0\n");
        Assert.Equal(["A"], small.Open().SqlColumns("SELECT * FROM LEO_Employment").Texts("EduKey"));
    }

    [Fact]
    public void Several_queries_at_once_are_answered_one_by_one() =>
        Assert.All(Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4).Select(n => (n, Answer: Town.Data.Sql("SELECT ?::INTEGER AS x", n)["x"][0])).ToList(),
            pair => Assert.Equal(pair.n, pair.Answer));
}
