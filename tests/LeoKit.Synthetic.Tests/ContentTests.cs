using System.Globalization;
using System.Text.RegularExpressions;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

public sealed partial class ContentTests(LargeRun run)
{
    [Fact]
    public void Every_value_has_the_type_length_and_code_that_the_schema_declares()
    {
        foreach (var view in StandardExtract.ViewsWithAdditions)
        {
            var csv = run.Read(view.Name);
            foreach (var (column, _) in view.Columns)
                foreach (var value in csv.Values(column.Name).Distinct())
                    Assert.True(Fits(column, value, view.Year), $"{view.Name}.{column.Name} has the value '{value}'.");
        }
    }

    [Fact]
    public void A_census_holds_only_the_columns_of_its_year()
    {
        Assert.DoesNotContain("EthnicGroupMajor_05", run.Read("plasc_2005").Header);
        Assert.Contains("EthnicGroupMajor_spr06", run.Read("Spring_Census_2006").Header);
        Assert.DoesNotContain("OnRoll_spr08", run.Read("Spring_Census_2008").Header);
        Assert.Contains("OnRoll_spr09", run.Read("Spring_Census_2009").Header);
        Assert.DoesNotContain("IDACIScore_spr16", run.Read("Spring_Census_2016").Header);
    }

    [Fact]
    public void A_measure_of_key_stage_4_is_filled_in_its_years_and_empty_in_the_others()
    {
        foreach (var view in StandardExtract.ViewsOf(StandardExtract.Find("KS4_Pupil")!))
        {
            var csv = run.Read(view.Name);
            foreach (var year in csv.Rows.GroupBy(row => int.Parse(row[csv["ACADYR"]].AsSpan(5), CultureInfo.InvariantCulture)))
                // The letter grades at the first entry run on in the form for a year or more in which the grades are numbers.
                foreach (var (column, _) in view.Columns.Where(column => column.Column.Name is not ("HGMATH_PTQ_EE" or "APENG_PTQ_EE" or "APMAT_PTQ_EE")))
                    Assert.Equal(column.Populated.Contains(year.Key), year.Any(row => row[csv[column.Name]] != ""));
        }
    }

    [Fact]
    public void Pupils_are_in_the_school_year_of_their_birth_cohort()
    {
        var census = run.Read("Spring_Census_2011");
        foreach (var row in census.Rows)
        {
            var schoolYear = row[census["NCyearActual"]] == "R" ? 0 : int.Parse(row[census["NCyearActual"]], CultureInfo.InvariantCulture);
            var birthYear = int.Parse(row[census["YearOfBirth"]], CultureInfo.InvariantCulture);
            var cohort = int.Parse(row[census["MonthOfBirth"]], CultureInfo.InvariantCulture) >= 9 ? birthYear + 1 : birthYear;
            Assert.Equal(2011, cohort + 5 + schoolYear);
        }
    }

    [Fact]
    public void Nothing_looks_like_a_national_insurance_number_a_pupil_number_or_a_postcode()
    {
        foreach (var view in StandardExtract.ViewsWithAdditions)
        {
            var text = File.ReadAllText(Path.Combine(run.Folder, view.File));
            Assert.DoesNotMatch(NationalInsuranceNumber(), text);
            Assert.DoesNotMatch(UniquePupilNumber(), text);
            Assert.DoesNotMatch(Postcode(), text);
        }
    }

    [Fact]
    public void Identifiers_show_that_they_are_synthetic()
    {
        foreach (var view in StandardExtract.ViewsWithAdditions)
        {
            var csv = run.Read(view.Name);
            foreach (var column in view.Table.Keys.Where(column => csv.Has(column.Name)))
                Assert.All(csv.Values(column.Name).Where(value => column.Required || value != ""), value => Assert.Matches(column.Key switch
                {
                    KeyRole.AeId => "^99[0-9]{14}$",
                    KeyRole.RecordId => "^[12][0-9]{9}$",
                    KeyRole.FurtherEducationLearner => "^97[0-9]{14}$",
                    // The one real code stands for a programme as a whole and for no one aim.
                    KeyRole.LearningAim => "^(SYN[0-9]{5}|ZPROG001)$",
                    _ => "^SYN[A-Z]+$",
                }, value));
        }
    }

    static bool Fits(Column column, string value, int? year)
    {
        if (value == "")
            return !column.Required;
        return column.Type switch
        {
            ColumnType.Text => value.Length <= column.MaxLength,
            ColumnType.Code => value.Length <= column.MaxLength
                && column.Codes!.Codes.Any(code => code.Value == value && (year is null || code.IsValidIn(year.Value))),
            ColumnType.Whole => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ColumnType.Large => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ColumnType.Number when column.Decimals is 0 => Regex.IsMatch(value, @"^-?\d+$"),
            ColumnType.Number => Regex.IsMatch(value, string.Create(CultureInfo.InvariantCulture, $@"^-?\d+\.\d{{{column.Decimals}}}$")),
            ColumnType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ColumnType.Flag => value is "0" or "1",
            _ => false,
        };
    }

    [GeneratedRegex("[A-Z]{2}[0-9]{6}[A-D ]")]
    internal static partial Regex NationalInsuranceNumber();

    [GeneratedRegex("[A-Z][0-9]{11}")]
    internal static partial Regex UniquePupilNumber();

    [GeneratedRegex("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}")]
    internal static partial Regex Postcode();
}
