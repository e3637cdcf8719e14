using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The absence of one pupil from one school in a year; a term without sessions was not sent or not held.</summary>
readonly record struct AbsenceRecord(LifeCourse Person, int Year, int SchoolYear, School School, bool Main, Absence Absence)
{
    /// <summary>From autumn to the first half of summer: what the tables call three terms and, later, five half terms.</summary>
    public int FivePossible => Absence.Autumn.Possible + Absence.Spring.Possible + Absence.Summer.Possible;

    public int FiveMissed => Absence.Autumn.Missed + Absence.Spring.Missed + Absence.Summer.Missed;

    public int SixPossible => FivePossible + Absence.Summer6th.Possible;

    public int SixMissed => FiveMissed + Absence.Summer6th.Missed;
}

/// <summary>Absence: a row for each year of a pupil of Years 1 to 11 at a state school.</summary>
sealed class AbsenceRows : ITableRows
{
    /// <summary>Only secondary schools sent absence in the first year; the form does not say so.</summary>
    const int FirstYear = 2006;

    /// <summary>A tenth of the sessions of a usual year.</summary>
    const int UsualTenth = 38;

    static readonly Dictionary<string, Cell<AbsenceRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(record.SchoolYear)),
        ["AcademicYear"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["MainRecord"] = (csv, in record) => csv.Flag(record.Main),
        ["LAEstab_anon"] = (csv, in record) => csv.Text(record.School.Estab),
        ["NCyearActual"] = (csv, in record) => csv.Text(SchoolYears.Written(record.SchoolYear)),
        ["FSMeligible"] = (csv, in record) => csv.Flag(record.Person.Background.HasFsmIn(record.SchoolYear)),
        ["SessionsPossible_Autumn"] = (csv, in record) => Possible(csv, record.Absence.Autumn),
        ["AuthorisedAbsence_Autumn"] = (csv, in record) => Authorised(csv, record.Absence.Autumn),
        ["UnauthorisedAbsence_Autumn"] = (csv, in record) => Unauthorised(csv, record.Absence.Autumn),
        ["TermlyReasonE_Autumn"] = (csv, in record) => Excluded(csv, record.Absence.Autumn),
        ["SessionsPossible_Spring"] = (csv, in record) => Possible(csv, record.Absence.Spring),
        ["AuthorisedAbsence_Spring"] = (csv, in record) => Authorised(csv, record.Absence.Spring),
        ["UnauthorisedAbsence_Spring"] = (csv, in record) => Unauthorised(csv, record.Absence.Spring),
        ["TermlyReasonE_Spring"] = (csv, in record) => Excluded(csv, record.Absence.Spring),
        ["SessionsPossible_Summer"] = (csv, in record) => Possible(csv, record.Absence.Summer),
        ["AuthorisedAbsence_Summer"] = (csv, in record) => Authorised(csv, record.Absence.Summer),
        ["UnauthorisedAbsence_Summer"] = (csv, in record) => Unauthorised(csv, record.Absence.Summer),
        ["TermlyReasonE_Summer"] = (csv, in record) => Excluded(csv, record.Absence.Summer),
        ["SessionsPossible_Summer6th"] = (csv, in record) => Possible(csv, record.Absence.Summer6th),
        ["AuthorisedAbsence_Summer6th"] = (csv, in record) => Authorised(csv, record.Absence.Summer6th),
        ["UnauthorisedAbsence_Summer6th"] = (csv, in record) => Unauthorised(csv, record.Absence.Summer6th),
        ["SessionsPossible_3Term"] = FivePossible,
        ["OverallAbsence_3Term"] = FiveMissed,
        ["PersistentAbsentee_3Term"] = (csv, in record) => csv.Flag(record.FiveMissed * 5 >= record.FivePossible),
        ["PersistentAbsentee15_3Term"] = FifteenPercent,
        ["SessionsPossible_5HalfTerms"] = FivePossible,
        ["OverallAbsence_5HalfTerms"] = FiveMissed,
        ["PersistentAbsentee_5HalfTerms"] = FifteenPercent,
        ["SessionsPossible_6HalfTerms"] = (csv, in record) => csv.Whole(record.SixPossible),
        ["OverallAbsence_6HalfTerms"] = (csv, in record) => csv.Whole(record.SixMissed),
        ["PA10_exact_6HalfTerms"] = (csv, in record) => csv.Flag(record.SixMissed * 10 >= record.SixPossible),
        ["PA10_threshold_6HalfTerms"] = (csv, in record) => csv.Flag(record.SixMissed >= UsualTenth),
    };

    readonly SyntheticOptions _options;
    readonly Dictionary<int, ViewRows<AbsenceRecord>> _years;

    public AbsenceRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        _options = options;
        _years = StandardExtract.ViewsOf(table).ToDictionary(view => view.Year!.Value, view => new ViewRows<AbsenceRecord>(view, Cells, open));
    }

    public void Add(LifeCourse person)
    {
        var background = person.Background;
        if (background.EducatedElsewhere || background.Independent)
            return;
        for (var schoolYear = Math.Max(1, background.ArrivedIn); schoolYear <= 11; schoolYear++)
        {
            var year = background.YearOf(schoolYear);
            if (_years.TryGetValue(year, out var rows) && (year > FirstYear || schoolYear >= 7) && new DateOnly(year, 7, 31) <= _options.ReferenceDate)
                AddYear(rows, person, schoolYear, year);
        }
    }

    void AddYear(ViewRows<AbsenceRecord> rows, LifeCourse person, int schoolYear, int year)
    {
        var draws = Draws.For(_options.Seed, person.Person, Purpose.AbsenceRecords, schoolYear);
        var second = draws.Chance(_options.Dirt.SecondAbsenceRecord);
        var missing = draws.Chance(_options.Dirt.AbsenceTermMissing);
        var which = draws.Whole(0, 2);
        var days = draws.Whole(2, 12);
        var absence = Absence.In(person, schoolYear, Exclusion.In(person, schoolYear));
        var school = person.Conduct.OnlyInReferralUnit(schoolYear) ? person.Schools.For(person.Person).ReferralUnitIn(person.Background.Region)
            : schoolYear <= 6 ? person.Schooling.Primary : person.Schooling.Secondary;
        rows.Add(new(person, year, schoolYear, school, true, missing ? Without(absence, which) : absence));
        if (second)
            rows.Add(new(person, year, schoolYear, person.Schooling.Former, false, new(new(2 * days, days / 3, 0, 0), default, default, default)));
    }

    static Absence Without(in Absence absence, int term) => term switch
    {
        0 => absence with { Autumn = default },
        1 => absence with { Spring = default },
        _ => absence with { Summer = default },
    };

    static void Possible(CsvFile csv, in TermOfSchool term) => csv.Whole(term.Possible > 0 ? term.Possible : null);

    static void Authorised(CsvFile csv, in TermOfSchool term) => csv.Whole(term.Possible > 0 ? term.Authorised : null);

    static void Unauthorised(CsvFile csv, in TermOfSchool term) => csv.Whole(term.Possible > 0 ? term.Unauthorised : null);

    static void Excluded(CsvFile csv, in TermOfSchool term) => csv.Whole(term.Possible > 0 ? term.Excluded : null);

    static void FivePossible(CsvFile csv, in AbsenceRecord record) => csv.Whole(record.FivePossible);

    static void FiveMissed(CsvFile csv, in AbsenceRecord record) => csv.Whole(record.FiveMissed);

    static void FifteenPercent(CsvFile csv, in AbsenceRecord record) => csv.Flag(record.FiveMissed * 100 >= record.FivePossible * 15);
}
