using System.Collections.Immutable;

namespace LeoKit.Schema.Declared;

/// <summary>Exclusions and suspensions since 2005/06 in three grains: one exclusion, one pupil at one school, one pupil.</summary>
/// <remarks>
/// The form says of each field to which of the three tables it belongs, but published scripts that ran read more from table 1 than it says there, so that the three are declared
/// without regard to it. Left out are the fields that repeat the census, and those numbered [n], which lay the rows of table 1 side by side.
/// The three agree: the totals of table 2 and 3 are sums of table 1, without its duplicates.
/// </remarks>
static class ExclusionTables
{
    const string Sheet = "Exclusions_05-06_to_20-21";

    static readonly FormTable Form = FormTable.Named(Sheet);

    public static readonly Table Exclusions = Make(1, "Exclusions, one by one", "one exclusion", () =>
    [
        .. Common,
        School,
        Form.Column("EnrolStatus", "Single, main or subsidiary registration.") with { MaxLength = 1 },
        Form.Column("NCYear", "The National Curriculum year that the pupil is taught in.") with { MaxLength = 2, Codes = CodeLists.NationalCurriculumYear },
        Form.Column("SENprovision", "Provision for special educational needs when the pupil was excluded.") with { MaxLength = 1, Codes = CodeLists.SenProvision },
        Form.Column("Category", "For a fixed period, at lunchtimes only, or permanent.") with { MaxLength = 4, Required = true },
        Form.Column("Reason", "The main reason that the school gave.") with { MaxLength = 2, Required = true },
        Form.Column("StartDate", "The first day of the exclusion.", ColumnType.Date) with { Required = true },
        Form.Column("Sessions", "Length of an exclusion for a fixed period in sessions (half days); empty for a permanent one.", ColumnType.Whole) with { Unit = "sessions" },
        Form.Column("Perm_Duplicate", "1 if the row repeats a permanent exclusion that another row has.") with { Structural = true, Required = true },
    ]);

    public static readonly Table PupilsAtSchools = Make(2, "Exclusions by pupil and school", "one pupil with exclusions from one school in one academic year", () =>
    [
        .. Common,
        School,
        Form.Column("Gender", "Male or female, as the school recorded it.") with { MaxLength = 1, Required = true },
        Form.Column("FSMeligible", "1 if eligible for free school meals."),
        .. Totals,
    ]);

    public static readonly Table Pupils = Make(3, "Exclusions by pupil", "one pupil with exclusions in one academic year", () =>
    [
        .. Common,
        Form.Column("LatestLA_anon", "The local authority of the last school, as a pseudonym.", ColumnType.Text) with { MaxLength = 12 },
        .. Totals,
    ]);

    static IEnumerable<Column> Common =>
    [
        Form.Column("PupilMatchingRefAnonymous", "The pupil, as a pseudonym.") with { MaxLength = 18, Required = true },
        Form.Column("AcademicYear", "The academic year of the exclusion, as 2010/2011.", ColumnType.Text) with { MaxLength = 9, Structural = true, Required = true },
    ];

    // The form writes the suffix before "_anon", the published scripts after it; a name that ran is preferred.
    static Column School => Form.Column("LAEstab_anon", "The school by authority and establishment, as a pseudonym.", ColumnType.Text) with { Pattern = "LAEstab_anon_ex[yy]", MaxLength = 12, Required = true };

    static IEnumerable<Column> Totals =>
    [
        Form.Column("NumberOfEnrolments", "1, or 2 if the pupil has exclusions from two schools in the year.", ColumnType.Whole) with { Structural = true },
        Form.Column("TotalFixedExclusions", "Exclusions for a fixed period in the year, those at lunchtimes included.", ColumnType.Whole) with { Required = true },
        Form.Column("TotalFixedSessions", "Their length together in sessions (half days).", ColumnType.Whole) with { Unit = "sessions", Required = true },
        Form.Column("PermanentExclusionIndicator", "1 if the pupil was permanently excluded in the year.", ColumnType.Flag),
        Form.Column("PermanentExclusionCount", "Permanent exclusions in the year.", ColumnType.Whole),
    ];

    static Table Make(int number, string title, string grain, Func<ImmutableArray<Column>> columns) => new()
    {
        Name = $"Exclusions_Table_{number}",
        Accessor = number switch { 1 => "Exclusions", 2 => "ExclusionsByPupilAndSchool", _ => "ExclusionsByPupil" },
        CatalogueName = Sheet,
        Title = title,
        Family = Family.NPD,
        Grain = grain,
        ViewRules =
        [
            new() { Pattern = $"exclusions_table_{number}_[yyyy]", Years = Years.Ending(2006, 2020), SeenIn = "FFT's published scripts for the extract" },
            new() { Pattern = $"exclusions_table_{number}_[yyyy]", Years = Years.Ending(2021), Inferred = true, SeenIn = $"continues exclusions_table_{number}_2006 to exclusions_table_{number}_2020" },
        ],
        MakeColumns = columns,
    };
}
