namespace LeoKit.Tests.Extracts.Sql;

/// <summary>What a query does wrong is said with code, place, reason and next step.</summary>
public sealed class SqlFaultTests
{
    [Theory]
    [InlineData("SELECT Edukey\nFROM LEO_Earnings\nWHERE Pay > 0",
        "LEO132: query, line 3: at character 7: Binder Error: Referenced column \"Pay\" not found in FROM clause! Candidate bindings: \"TaxYear\":\n\n    WHERE Pay > 0\n          ^\n\n Correct the query there.")]
    [InlineData("SELECT 1 FRM x",
        "LEO132: query, line 1: at character 14: Parser Error: syntax error at or near \"x\":\n\n    SELECT 1 FRM x\n                 ^\n\n Correct the query there.")]
    [InlineData("SELECT 'c'::INTEGER AS x",
        "LEO132: query, line 1: at character 11: Conversion Error: Could not convert string 'c' to INT32:\n\n    SELECT 'c'::INTEGER AS x\n              ^\n\n Correct the query there.")]
    [InlineData("SELECT [1, 2] AS x", "LEO135: query, column x: the result's column x is of the type List, which a data frame cannot hold. Select its parts, or write CAST(… AS VARCHAR).")]
    [InlineData("SELECT 170141183460469231731687303715884105727 AS x", "LEO135: query, column x: the result's column x holds a whole number of more than 64 bits. Write CAST(… AS DOUBLE).")]
    [InlineData("SELECT 1 AS x, 2 AS x", "LEO136: query, column x: two columns of the result are named x. Give them names of their own with AS.")]
    [InlineData("", "LEO137: query: there is no statement in it. Ask one query at a time.")]
    [InlineData(" -- nothing\n ;; ", "LEO137: query: there is no statement in it. Ask one query at a time.")]
    [InlineData("SELECT 1; SELECT 2", "LEO137: query: there are 2 statements in it. Ask one query at a time.")]
    [InlineData("SELECT ?, ?", "LEO133: query: the query has 2 parameters, and 0 values were given. Give one value for each ?, or for each of $1, $2 and so on.")]
    [InlineData("SELECT $year", "LEO133: query: the parameter $year has a name. Write ?, or $1, $2 and so on, and give the values in that order.")]
    public void A_query(string query, string message)
    {
        var fault = Assert.Throws<LeoDataException>(() => Town.Data.Sql(query));
        Assert.Equal(message, fault.Message);
        Assert.Equal(message[..6], fault.Code);
    }

    [Fact]
    public void A_table_that_is_not_there_offers_the_nearest() =>
        Assert.StartsWith("LEO131: query, line 1: the data set has no view or table named \"LEO_Earning\". The nearest names are LEO_Earnings, ",
            Assert.Throws<LeoDataException>(() => Town.Data.Sql("SELECT * FROM LEO_Earning")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_place_is_right_where_the_database_shows_a_part_of_a_long_line()
    {
        var query = $"SELECT {string.Join(", ", Enumerable.Range(1, 40).Select(n => $"1 AS a{n}"))}, nothing, {string.Join(", ", Enumerable.Range(1, 40).Select(n => $"1 AS b{n}"))}";
        Assert.Contains($"at character {query.IndexOf("nothing", StringComparison.Ordinal) + 1}:", Assert.Throws<LeoDataException>(() => Town.Data.Sql(query)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_values_than_parameters_are_not_passed_over() =>
        Assert.Equal("LEO133: query: the query has 1 parameters, and 2 values were given. Give one value for each ?, or for each of $1, $2 and so on.",
            Assert.Throws<LeoDataException>(() => Town.Data.Sql("SELECT ?", 1, 2)).Message);

    [Fact]
    public void A_value_that_is_no_value_of_a_table_is_refused() =>
        Assert.Equal("LEO134: query: parameter 1 is a Uri, which the database has no type for. Give a number, a text, a date, a flag, an AcademicYear or a TaxYear.",
            Assert.Throws<LeoDataException>(() => Town.Data.Sql("SELECT ?", new Uri("https://example.org"))).Message);

    [Theory]
    [InlineData("much", 1, "LEO138: SqlOptions: the database does not accept the options: ")]
    [InlineData("1GB", 0, "LEO138: SqlOptions: the database does not accept the options: ")]
    public void Options_that_make_no_sense_are_named(string memory, int threads, string begin) =>
        Assert.StartsWith(begin, Assert.Throws<LeoDataException>(() => Town.Data.With(new SqlOptions { MemoryLimit = memory, Threads = threads }).Sql("SELECT 1")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_columns_of_a_result_are_named_when_another_is_asked_for()
    {
        var result = Town.Data.SqlColumns("SELECT 1 AS x, 'a' AS t, true AS f, DATE '2011-01-20' AS d");
        Assert.Equal("The result has no column named 'y'. It has x, t, f, d.", Assert.Throws<KeyNotFoundException>(() => result.Numbers("y")).Message);
        Assert.Equal("Numbers cannot give the column t: use Texts.", Assert.Throws<InvalidOperationException>(() => result.Numbers("t")).Message);
        Assert.Equal("Texts cannot give the column x: use Numbers or Wholes.", Assert.Throws<InvalidOperationException>(() => result.Texts("x")).Message);
        Assert.Equal("Dates cannot give the column f: use Flags.", Assert.Throws<InvalidOperationException>(() => result.Dates("f")).Message);
        Assert.Equal("Wholes cannot give the column d: use Dates.", Assert.Throws<InvalidOperationException>(() => result.Wholes("d")).Message);
    }

    [Fact]
    public void A_fault_in_a_file_is_named_with_its_line()
    {
        var row = ViewCsv.Row("LEO_Earnings");
        var fields = row.Split(',').Length;
        AssertFault(ViewCsv.Row("LEO_Earnings", ("Earnings", "c")), "LEO139: LEO/LEO_Earnings.csv, line 2, column Earnings, value \"c\": the file cannot be read by a query: the column holds values of the type INTEGER.");
        AssertFault($"{row}\nA,201819", $"LEO139: LEO/LEO_Earnings.csv, line 3: the file cannot be read by a query: Expected Number of Columns: {fields} Found: 2.");
        AssertFault($"\"{row}", "LEO139: LEO/LEO_Earnings.csv, line 2: the file cannot be read by a query: Value with unterminated quote found.");
    }

    [Theory]
    [InlineData("", "LEO107")]
    [InlineData("Edukey,TaxYear\n", "LEO108")]
    [InlineData("Edukey,TaxYear,Pay\n", "LEO109")]
    [InlineData("Edukey,Edukey\n", "LEO110")]
    public void A_first_line_that_is_not_that_of_the_view_is_named(string csv, string code)
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, csv);
        Assert.Equal(code, Assert.Throws<LeoDataException>(() => small.Open().Sql("SELECT * FROM LEO_Earnings")).Code);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, ViewCsv.File("LEO_Earnings"));
        File.Delete(Path.Combine(small.Folder, SmallExtract.Earnings));
        Assert.Equal("LEO104", Assert.Throws<LeoDataException>(() => small.Open().Sql("SELECT * FROM LEO_Earnings")).Code);
    }

    static void AssertFault(string rows, string begin)
    {
        using var small = SmallExtract.With(SmallExtract.Earnings, ViewCsv.File("LEO_Earnings", rows));
        var fault = Assert.Throws<LeoDataException>(() => small.Open().Sql("SELECT * FROM LEO_Earnings"));
        Assert.StartsWith(begin, fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Load the view by its name, extract[\"…\"], which names every fault more exactly; or check the data set with 'leokit validate'.", fault.Message, StringComparison.Ordinal);
    }
}
