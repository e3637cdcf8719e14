using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>The exclusions of one pupil in one year, at one school or at all.</summary>
readonly record struct ExclusionTotals(LifeCourse Person, int Year, int SchoolYear, School School, int Enrolments, int Fixed, int Sessions, int Permanent);

/// <summary>Exclusions since 2005/06 added up: by pupil and school (table 2), or by pupil (table 3).</summary>
sealed class ExclusionTotalsRows : ITableRows
{
    static readonly Dictionary<string, Cell<ExclusionTotals>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in totals) => csv.Text(totals.Person.Keys.PupilReferenceIn(totals.SchoolYear)),
        ["AcademicYear"] = (csv, in totals) => csv.Text(AcademicYears.Written(totals.Year)),
        ["LAEstab_anon"] = (csv, in totals) => csv.Text(totals.School.Estab),
        ["Gender"] = (csv, in totals) => csv.Text(totals.Person.Background.Female ? "F" : "M"),
        ["FSMeligible"] = (csv, in totals) => csv.Flag(totals.Person.Background.HasFsmIn(totals.SchoolYear)),
        ["LatestLA_anon"] = (csv, in totals) => csv.Text(totals.School.AuthorityId),
        ["NumberOfEnrolments"] = (csv, in totals) => csv.Whole(totals.Enrolments),
        ["TotalFixedExclusions"] = (csv, in totals) => csv.Whole(totals.Fixed),
        ["TotalFixedSessions"] = (csv, in totals) => csv.Whole(totals.Sessions),
        ["PermanentExclusionIndicator"] = (csv, in totals) => csv.Flag(totals.Permanent > 0),
        ["PermanentExclusionCount"] = (csv, in totals) => csv.Whole(totals.Permanent),
    };

    readonly Dictionary<int, ViewRows<ExclusionTotals>> _years;
    readonly SyntheticOptions _options;
    readonly bool _bySchool;

    public ExclusionTotalsRows(SyntheticOptions options, Table table, Func<View, CsvFile> open, bool bySchool)
    {
        (_options, _bySchool) = (options, bySchool);
        _years = StandardExtract.ViewsOf(table).ToDictionary(view => view.Year!.Value, view => new ViewRows<ExclusionTotals>(view, Cells, open));
    }

    public void Add(LifeCourse person)
    {
        if (person.Conduct.Exclusions == 0)
            return;
        for (var schoolYear = 0; schoolYear <= 11; schoolYear++)
        {
            var year = person.Background.YearOf(schoolYear);
            if (_years.TryGetValue(year, out var rows) && new DateOnly(year, 8, 31) <= _options.ReferenceDate)
                AddYear(rows, person, year, schoolYear);
        }
    }

    void AddYear(ViewRows<ExclusionTotals> rows, LifeCourse person, int year, int schoolYear)
    {
        var exclusions = Exclusion.In(person, schoolYear);
        if (exclusions.Length == 0)
            return;

        // A pupil who moves in the year has all exclusions of the former school before those of the next one.
        var former = 0;
        while (former < exclusions.Length && exclusions[former].AtFormerSchool)
            former++;
        var enrolments = former > 0 ? 2 : 1;
        if (_bySchool && former > 0)
            rows.Add(Sum(person, year, schoolYear, enrolments, exclusions.AsSpan(0, former)));
        rows.Add(Sum(person, year, schoolYear, enrolments, _bySchool ? exclusions.AsSpan(former) : exclusions));
    }

    static ExclusionTotals Sum(LifeCourse person, int year, int schoolYear, int enrolments, ReadOnlySpan<Exclusion> exclusions)
    {
        var (fixedOnes, sessions, permanent) = (0, 0, 0);
        foreach (var exclusion in exclusions)
        {
            fixedOnes += exclusion.IsPermanent ? 0 : 1;
            sessions += exclusion.Sessions;
            permanent += exclusion.IsPermanent ? 1 : 0;
        }
        return new(person, year, schoolYear, new ExclusionRecord(person, year, schoolYear, exclusions[^1]).School, enrolments, fixedOnes, sessions, permanent);
    }
}
