using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>What a local authority knows of a young person in one month.</summary>
readonly record struct ActivityRow(LifeCourse Person, int Year, int Month, int Code, int? Start, int? ExpectedEnd, bool Lapsed)
{
    public bool IsNeet => Code is (>= 610 and <= 680) or 540;

    public bool InPrimaryCohort => Year - Person.Background.YearOf(11) <= 2 || Year <= ActivityRows.LastYearOf19;
}

/// <summary>Activity of young people, in October and March of each academic year after Key Stage 4.</summary>
sealed class ActivityRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    /// <summary>From 2017/18 authorities follow young people to 18, and to 25 those with a plan for their needs.</summary>
    public const int LastYearOf19 = 2017;

    static readonly Dictionary<string, Cell<ActivityRow>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in row) => csv.Text(row.Person.Keys.PupilReferenceIn(12)),
        ["ACADYR"] = (csv, in row) => csv.Text(AcademicYears.Written(row.Year)),
        ["MonthNo"] = (csv, in row) => csv.Whole(row.Month),
        ["Gender"] = (csv, in row) => csv.Text(row.Person.Background.Female ? "F" : "M"),
        ["Ethnic_Code"] = (csv, in row) => csv.Text(row.Person.Background.Ethnicity.Minor is "WIRT" ? "WOTH" : row.Person.Background.Ethnicity.Minor),
        ["LDD_Flag"] = (csv, in row) => csv.Text(row.Person.Background.Needs == Needs.None ? "N" : "Y"),
        ["SEND_flag"] = (csv, in row) => csv.Text(row.Person.Background.Needs == Needs.Statement ? "Y" : "N"),
        ["Cohort_status"] = (csv, in row) => csv.Text(row.InPrimaryCohort ? "P" : "G"),
        ["Lead_LEA_Code_anon"] = (csv, in row) => csv.Text(row.Person.Schooling.Secondary.AuthorityId),
        ["Current_Activity_Code"] = (csv, in row) => csv.Whole(row.Code),
        ["Current_Activity_Start_Date"] = (csv, in row) => DateOrNothing(csv, row.Start),
        ["NEET_Start_Date"] = (csv, in row) => DateOrNothing(csv, row.IsNeet ? row.Start : null),
        ["CurrencyLapsed"] = (csv, in row) => csv.Text(row.Lapsed ? "Y" : "N"),
        ["Expected_course_end_date"] = (csv, in row) => DateOrNothing(csv, row.ExpectedEnd),
    };

    readonly YearViews<ActivityRow> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        if (person.Background.EducatedElsewhere)
            return;
        for (var schoolYear = 12; schoolYear <= 14; schoolYear++)
        {
            var year = person.Background.YearOf(schoolYear);
            if (!_rows.Holds(year) || (schoolYear == 14 && year > LastYearOf19 && person.Background.Needs != Needs.Statement))
                continue;
            AddMonth(person, year, new DateOnly(year - 1, 10, 15));
            AddMonth(person, year, new DateOnly(year, 3, 15));
        }
    }

    void AddMonth(LifeCourse person, int year, DateOnly day)
    {
        if (day > options.ReferenceDate)
            return;
        var draws = Draws.For(options.Seed, person.Person, Purpose.Activity, (year * 16) + day.Month);
        var unknown = draws.Chance(options.Dirt.ActivityNotKnown);
        var lapsed = draws.Chance(0.04);
        if (unknown)
            _rows.Add(year, new(person, year, day.Month, 810, null, null, true));
        else
        {
            var (code, start, end) = YoungActivity.On(person, year, day.DayNumber);
            _rows.Add(year, new(person, year, day.Month, code, start, end, lapsed));
        }
    }

    static void DateOrNothing(CsvFile csv, int? day)
    {
        if (day is { } known)
            csv.Date(DateOnly.FromDayNumber(known));
        else
            csv.Empty();
    }
}
