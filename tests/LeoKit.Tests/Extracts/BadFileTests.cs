using System.Text;

namespace LeoKit.Tests.Extracts;

/// <summary>Each bad file is reported once, with code, place, rule and next step.</summary>
public sealed class BadFileTests
{
    const string Recreate = " Correct the file, or recreate the data set with 'leokit generate'.";

    [Theory]
    [InlineData("", "LEO107", "LEO/LEO_Employment.csv, line 1: the file is empty; its first line must name the columns. Export the file again, or recreate the data set with 'leokit generate'.")]
    [InlineData("EduKey,StartDate,EndDate,UncertainStartDate\nA,2011-01-01,2011-02-01,0\n", "LEO108",
        "LEO/LEO_Employment.csv, line 1, column UncertainEndDate: the view LEO_Employment has this column, but the first line does not name it." + Recreate)]
    [InlineData("EduKey,StartDate,EndDate,UncertainStartDate,UncertainEndDate,Pay\n", "LEO109",
        "LEO/LEO_Employment.csv, line 1, column Pay: the view LEO_Employment has no such column." + Recreate)]
    [InlineData("edukey,StartDate,EndDate,UncertainStartDate,UncertainEndDate\n", "LEO109",
        "LEO/LEO_Employment.csv, line 1, column edukey: the view LEO_Employment has no such column; its name there is EduKey." + Recreate)]
    [InlineData("EduKey;StartDate;EndDate;UncertainStartDate;UncertainEndDate\n", "LEO109",
        "LEO/LEO_Employment.csv, line 1, column EduKey;StartDate;EndDate;UncertainStartDate;UncertainEndDate: the view LEO_Employment has no such column." + Recreate)]
    [InlineData("EduKey,StartDate,StartDate,UncertainStartDate,UncertainEndDate\n", "LEO110",
        "LEO/LEO_Employment.csv, line 1, column StartDate: the first line names this column more than once." + Recreate)]
    [InlineData("A,2011-01-20,2011-02-01,0,1\nB,20/01/2011,2011-02-01,0,1\n", "LEO111",
        "LEO/LEO_Employment.csv, line 3, column StartDate, value \"20/01/2011\": a date is written as 2011-01-20." + Recreate)]
    [InlineData("A,2011-02-30,2011-02-01,0,1\n", "LEO111",
        "LEO/LEO_Employment.csv, line 2, column StartDate, value \"2011-02-30\": a date is written as 2011-01-20." + Recreate)]
    [InlineData("A,2011-01-20,2011-02-01,Y,1\n", "LEO111",
        "LEO/LEO_Employment.csv, line 2, column UncertainStartDate, value \"Y\": a flag is written 1 or 0." + Recreate)]
    [InlineData("ABCDEFGHIJKLMNO,2011-01-20,2011-02-01,0,1\n", "LEO111",
        "LEO/LEO_Employment.csv, line 2, column EduKey, value \"ABCDEFGHIJKLMNO\": the text is longer than 14 characters." + Recreate)]
    [InlineData("A,2011-01-20,,0,1\n", "LEO113", "LEO/LEO_Employment.csv, line 2, column EndDate: every row must have a value here." + Recreate)]
    [InlineData("A,2011-01-20,2011-02-01,0\n", "LEO114", "LEO/LEO_Employment.csv, line 2: the row has 4 fields, the first line names 5 columns." + Recreate)]
    [InlineData("A,2011-01-20,2011-02-01,0,1,1\n", "LEO114",
        "LEO/LEO_Employment.csv, line 2: the row has 6 fields, the first line names 5 columns. A value with a comma must stand in quotes.")]
    [InlineData("A,2011-01-20,2011-02-01,0,1\n\nB,2011-01-20,2011-02-01,0,1\n", "LEO114",
        "LEO/LEO_Employment.csv, line 3: the line is empty, or has a single field." + Recreate)]
    [InlineData("A,2011-01-20,2011-02-01,0,1\n\"B,2011-01-20,2011-02-01,0,1\nC,2011-01-20,2011-02-01,0,1\n", "LEO115",
        "LEO/LEO_Employment.csv, line 3: a quote opens in this row and never closes, so everything after it would be one value. Close the quote; a quote within a value is written twice.")]
    [InlineData("A\"B,2011-01-20,2011-02-01,0,1\n", "LEO116",
        "LEO/LEO_Employment.csv, line 2, value \"A\"B,2011-01-20,2011-02-01,0,1\": a quote stands within a value, where it neither opens nor closes it. Put the whole value in quotes, and write a quote within it twice.")]
    [InlineData("\"A\"B,2011-01-20,2011-02-01,0,1\n", "LEO116",
        "LEO/LEO_Employment.csv, line 2, value \"\"A\"B,2011-01-20,2011-02-01,0,1\": a quote stands within a value, where it neither opens nor closes it. Put the whole value in quotes, and write a quote within it twice.")]
    [InlineData("A,2011-01-20,2011-02-01,0,1\nB\0,2011-01-20,2011-02-01,0,1\n", "LEO118",
        "LEO/LEO_Employment.csv, line 3: there is a NUL byte in the text, so the file is damaged or not a CSV file in UTF-8. Export the file again, or recreate the data set with 'leokit generate'.")]
    public void Employment_spells(string csv, string code, string message)
    {
        var whole = csv.Length == 0 || csv.Contains("StartDate", StringComparison.Ordinal) ? csv : SmallExtract.EmploymentHeader + csv;
        AssertFault(SmallExtract.Employment, Encoding.UTF8.GetBytes(whole), code, message);
    }

    [Theory]
    [InlineData("Earnings", "c", "LEO119", "LEO/LEO_Earnings.csv, line 2, column Earnings, value \"c\": this is not a number: it stands for a suppressed number in published tables. Open the data set with LoadMode.Lenient to load it as missing, or correct the file.")]
    [InlineData("Earnings", "\"12,000\"", "LEO111", "LEO/LEO_Earnings.csv, line 2, column Earnings, value \"12,000\": a whole number is written with digits only." + Recreate)]
    [InlineData("Earnings", "12000.0", "LEO111", "LEO/LEO_Earnings.csv, line 2, column Earnings, value \"12000.0\": a whole number is written with digits only." + Recreate)]
    [InlineData("Earnings", "99999999999", "LEO111", "LEO/LEO_Earnings.csv, line 2, column Earnings, value \"99999999999\": a whole number is written with digits only." + Recreate)]
    [InlineData("Earnings", " 1", "LEO111", "LEO/LEO_Earnings.csv, line 2, column Earnings, value \" 1\": a whole number is written with digits only." + Recreate)]
    [InlineData("Main_Section", "Z", "LEO112",
        "LEO/LEO_Earnings.csv, line 2, column Main_Section, value \"Z\": this is not a code of the list SIC 2007 section, which has A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U." + Recreate)]
    public void Earnings(string column, string written, string code, string message) =>
        AssertFault(SmallExtract.Earnings, Encoding.UTF8.GetBytes(ViewCsv.File("LEO_Earnings", ViewCsv.Row("LEO_Earnings", (column, written)))), code, message);

    [Fact]
    public void A_code_of_another_year_is_named_with_the_codes_of_its_own()
    {
        var census = File.ReadAllLines(Repository.PathOf("datasets/town/NPD/Spring_Census_2019.csv"));
        var support = census.First(line => line.Contains(",K", StringComparison.Ordinal));
        AssertFault("NPD/Spring_Census_2019.csv", Encoding.UTF8.GetBytes($"{census[0]}\n{support.Replace(",K", ",A", StringComparison.Ordinal)}\n"), "LEO112",
            "NPD/Spring_Census_2019.csv, line 2, column SENprovision_spr19, value \"A\": this is not a code of the list SENprovision in 2018/19, which has N, K, E." + Recreate);
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_found_in_its_line() =>
        AssertFault(SmallExtract.Employment, [.. Encoding.UTF8.GetBytes(SmallExtract.EmploymentHeader), .. Encoding.Latin1.GetBytes("A,2011-01-20,2011-02-01,0,1\nÉ,2011-01-20,2011-02-01,0,1\n")], "LEO117",
            "LEO/LEO_Employment.csv, line 3: the text is not UTF-8. Save the file with the encoding UTF-8.");

    [Fact]
    public void The_parts_of_the_message_can_be_read_one_by_one()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, SmallExtract.EmploymentHeader + "A,2011-01-20,2011-02-01,0,1\nB,2011-01-20,soon,0,1\n");
        var fault = Assert.Throws<LeoDataException>(() => small.Open().Employment());

        Assert.Equal(("LEO111", SmallExtract.Employment, 3, "EndDate", "soon"), (fault.Code, fault.File, fault.Line, fault.Column, fault.Value));
        Assert.Equal("a date is written as 2011-01-20.", fault.Rule);
        Assert.Equal("Correct the file, or recreate the data set with 'leokit generate'.", fault.NextStep);
    }

    [Fact]
    public void A_quoted_value_over_several_lines_does_not_shift_the_line_of_a_later_fault()
    {
        using var small = SmallExtract.With(SmallExtract.Employment, SmallExtract.EmploymentHeader + "\"A\nB\nC\",2011-01-20,2011-02-01,0,1\nB,2011-01-20,soon,0,1\n");
        Assert.Equal(5, Assert.Throws<LeoDataException>(() => small.Open().Employment()).Line);
    }

    static void AssertFault(string file, byte[] csv, string code, string message)
    {
        using var small = SmallExtract.With(file, csv);
        var extract = small.Open();

        var fault = Assert.Throws<LeoDataException>(() => extract[extract.Views[0]]);
        Assert.Equal($"{code}: {message}", fault.Message);
        Assert.Equal(code, fault.Code);
    }
}
