namespace LeoKit.Tests.Extracts.Validation;

/// <summary>Values: one is changed in a copy of the town, and one rule says where it stands and what is wrong.</summary>
public sealed class ValueRuleTests : IDisposable
{
    const string Census = "NPD/Spring_Census_2011.csv";
    const string KeyStage4 = "NPD/KS4Pupil_2002_to_2014.csv";

    readonly BrokenTown town = new();

    public void Dispose() => town.Dispose();

    [Theory]
    [InlineData("LEO207", "LEO/LEO_Earnings.csv", "Earnings", "c", "a whole number is written with digits only.")]
    [InlineData("LEO207", "LEO/LEO_Employment.csv", "EndDate", "20/07/2003", "a date is written as 2011-01-20.")]
    [InlineData("LEO207", Census, "LLSOA_spr11", "SYNURNMHJTKPX", "the text is longer than 12 characters.")]
    [InlineData("LEO208", "NPD/Spring_Census_2019.csv", "SENprovision_spr19", "A", "this is not a code of the list SENprovision in 2018/19, which has N, K, E.")]
    [InlineData("LEO208", KeyStage4, "KS4_GENDER", "1", "this is not a code of the list Gender, which has F, M.")]
    [InlineData("LEO209", KeyStage4, "KS4_FSM", "1", "the form has FSM in 2006/07–2020/21, not in 2001/02.")]
    [InlineData("LEO213", "LEO/LEO_Employment.csv", "EduKey", "SYNEXXXXXXXXXX", "this key is not in LEARNER_AE_ID_TO_EDUKEY_LOOKUP, so the record leads to nobody.")]
    [InlineData("LEO213", Census, "PupilMatchingRefAnonymous_spr11", "SYNPXXXXXXXXXXXXXX", "this key is not in LEARNER_AE_ID_TO_PMR_LOOKUP, so the record leads to nobody.")]
    [InlineData("LEO214", "LINK/EDUCATION_RECORDS_LOOKUP.csv", "AE_ID", "9900000000000000", "neither lookup of school and tax keys has this person.")]
    [InlineData("LEO215", "LEO/LEO_Employment.csv", "EndDate", "2021-09-01", "the day is after the reference date 2021-08-31, the last that the extract knows of.")]
    [InlineData("LEO216", "LEO/LEO_Earnings.csv", "TaxYear", "202223", "the view LEO_Earnings holds 2003/04–2020/21.")]
    [InlineData("LEO216", "LEO/LEO_Earnings.csv", "TaxYear", "2004", "this is not a year: an academic year is written 2010/2011, a tax year 201011.")]
    [InlineData("LEO216", Census, "AcademicYear_spr11", "2011/2012", "the view Spring_Census_2011 holds 2010/11.")]
    [InlineData("LEO217", Census, "YearOfBirth_spr11", "2012", "the pupil is born after the record of 2011.")]
    [InlineData("LEO217", Census, "YearOfBirth_spr11", "1969", "the pupil would be older than 20 in the record of 2011.")]
    [InlineData("LEO217", Census, "MonthOfBirth_spr11", "13", "a month is a number from 1 to 12.")]
    [InlineData("LEO217", KeyStage4, "KS4_YEAROFBIRTH", "2003", "the pupil is born after the record of 2002.")]
    public void A_value_that_breaks_one_rule(string code, string file, string column, string value, string finding)
    {
        town.With(file, 2, column, value);
        Assert.Equal([$"{file}, line 2, column {column}, value \"{value}\": {finding}"], town.FindingsOf(code));
    }

    [Fact]
    public void A_spell_that_ends_before_it_starts()
    {
        const string Employment = "LEO/LEO_Employment.csv";
        var start = town.LinesOf(Employment)[1].Split(',')[1];
        town.With(Employment, 2, "EndDate", "1999-12-31");
        Assert.Equal([$"{Employment}, line 2, column EndDate, value \"1999-12-31\": the spell ends before it starts on {start}."], town.FindingsOf("LEO215"));
    }

    [Theory]
    [InlineData(Census, "LLSOA_spr11", "AB123456C", "National Insurance number")]
    [InlineData(Census, "LLSOA_spr11", "ab 12 34 5 c", null)]
    [InlineData(Census, "LLSOA_spr11", "SW1A 1AA", "postcode")]
    [InlineData(Census, "LLSOA_spr11", "s10 2tn", "postcode")]
    [InlineData(Census, "LLSOA_spr11", "SYNU12345678", null)]
    [InlineData(Census, "LLSOA_spr11", "AB123456CD", null)]
    [InlineData(Census, "LLSOA_spr11", "x/AB123456C", "National Insurance number")]
    [InlineData(Census, "LLSOA_spr11", "M11AE", "postcode")]
    public void A_value_that_looks_like_an_identifier(string file, string column, string value, string? likeness)
    {
        town.With(file, 2, column, value);
        if (likeness is null)
            Assert.True(town.Validate().IsValid);
        else
            Assert.Equal(
                [$"{file}, line 2, column {column}, value \"{value}\": the value looks like a {likeness}. If it is one, delete the file and tell your data manager; if not, give the column other values."],
                town.FindingsOf("LEO218"));
    }

    [Fact]
    public void A_key_that_looks_like_a_unique_pupil_number()
    {
        const string Edukeys = "LINK/LEARNER_AE_ID_TO_EDUKEY_LOOKUP.csv";
        var last = town.LinesOf(Edukeys).Length + 1;
        town.WithLines(Edukeys, lines => [.. lines, lines[1].Split(',')[0] + ",H801200001001"]);
        var finding = Assert.Single(town.FindingsOf("LEO218"));
        Assert.StartsWith($"{Edukeys}, line {last}, column EDUKEY, value \"H801200001001\": the value looks like a unique pupil number (UPN).", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_value_that_is_missing()
    {
        town.With(Census, 5, "Gender_spr11", "");
        Assert.Equal([$"{Census}, line 5, column Gender_spr11: every row must have a value here."], town.FindingsOf("LEO210"));
    }

    [Fact]
    public void A_column_in_a_year_in_which_the_form_does_not_have_it()
    {
        town.WithLines("NPD/Spring_Census_2008.csv", lines => lines.Select((line, at) => line + (at == 0 ? ",OnRoll_spr08" : ",1")));
        Assert.Equal(["NPD/Spring_Census_2008.csv, line 1, column OnRoll_spr08: the form has OnRoll in 2008/09–2020/21, not in 2007/08."], town.FindingsOf("LEO209"));
    }

    [Fact]
    public void A_row_that_stands_there_twice()
    {
        var before = File.ReadAllLines(town.PathOf("LEO/LEO_Earnings.csv"));
        var key = string.Join(" + ", before[1].Split(',')[..2]);
        town.WithLines("LEO/LEO_Earnings.csv", lines => [.. lines, lines[1]]);
        Assert.Equal(
            [$"LEO/LEO_Earnings.csv, line {before.Length + 1}, column Edukey + TaxYear, value \"{key}\": line 2 has the same key, but a row is one person in one tax year."],
            town.FindingsOf("LEO211"));
    }

    [Fact]
    public void A_pupil_with_two_census_records_to_keep()
    {
        var (line, pupil) = Duplicate();
        town.With(Census, line, "RecordStatus_spr11", "");
        Assert.Equal([$"{Census}, line {line}, column RecordStatus_spr11: the pupil {pupil} of line {line - 1} has a second record to keep; a duplicate has the status 101 or above."],
            town.FindingsOf("LEO212"));
    }

    [Fact]
    public void A_pupil_with_duplicates_only()
    {
        var (line, pupil) = Duplicate();
        town.With(Census, line - 1, "RecordStatus_spr11", "102");
        Assert.Equal([$"{Census}, line {line - 1}, column RecordStatus_spr11: the pupil {pupil} has duplicates to drop, but no record to keep."], town.FindingsOf("LEO212"));
    }

    [Fact]
    public void A_status_without_a_meaning()
    {
        town.With(Census, 2, "RecordStatus_spr11", "50");
        Assert.Equal([$"{Census}, line 2, column RecordStatus_spr11, value \"50\": this status has no meaning: empty, 1 to 10 and 20 are records to keep, 101 and above are their duplicates."],
            town.FindingsOf("LEO212"));
    }

    (int Line, string Pupil) Duplicate()
    {
        var lines = town.LinesOf(Census);
        var at = Array.FindIndex(lines, line => line.Contains(",101,", StringComparison.Ordinal));
        return (at + 1, lines[at].Split(',')[0]);
    }
}
