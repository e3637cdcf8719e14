using System.Collections.Immutable;

namespace LeoKit.Schema.Declared;

/// <summary>Applications to higher education by English 18-year-olds (UCAS): applicants, their choices, and the qualifications that they bring.</summary>
/// <remarks>
/// The form lists one sheet; its fields are of three kinds, which are three tables here. Core columns: who applies, in which cycle, for which year, to
/// what kind of provider and with what result. The form names no types and no codes: words rather than codes are used where it has both.
/// </remarks>
static class ApplicationTables
{
    const string NoSource = "no source shows the name";

    static readonly FormTable Form = FormTable.Named("UCAS");

    static readonly Years Cycles = Years.Ending(2008, 2021);

    static readonly CodeList YesNo = CodeList.Of("UCAS flag", ("0", "No"), ("1", "Yes"));

    static readonly CodeList Quintile = CodeList.Of("UCAS quintile",
        ("Quintile 1", "The fifth of areas that is most disadvantaged"), ("Quintile 2", "The second fifth"), ("Quintile 3", "The middle fifth"),
        ("Quintile 4", "The fourth fifth"), ("Quintile 5", "The fifth that is least disadvantaged"));

    static readonly CodeList TariffGroup = CodeList.Of("he_provider_tariff_group",
        ("Higher tariff", "The third of providers whose students have the highest entry grades"), ("Medium tariff", "The middle third"), ("Lower tariff", "The third with the lowest"));

    static readonly CodeList Decision = CodeList.Of("provider_decision_june30",
        ("Conditional offer", "A place if grades are met"), ("Unconditional offer", "A place whatever the grades"), ("Rejection", "No place"));

    static readonly CodeList Response = CodeList.Of("app_response_june30",
        ("Firm", "First choice"), ("Insurance", "Second choice"), ("Decline", "Not taken up"), ("No response", "Nothing to answer"));

    static readonly CodeList Route = CodeList.Of("acceptance_route",
        ("Firm choice", "Placed at the first choice"), ("Insurance choice", "Placed at the second choice"), ("Clearing", "Placed after results"), ("Not placed", "Without a place"));

    public static readonly Table Applicants = Make("UCAS_Applicants", "Applicants to higher education", "one applicant of 18 in one cycle", "ucas_applicants", () =>
    [
        Form.Column("PupilMatchingRefAnonymous", "The applicant, as a pseudonym.", ColumnType.Text, Cycles) with { Required = true, MaxLength = 18 },
        Id("applicant_id", "The applicant in UCAS, as a pseudonym."),
        Id("unique_id_cycle", "The applicant in the cycle; joins applications and qualifications."),
        Cycle,
        Column("applicant_age", "Age in whole years on 31 August of the cycle.", ColumnType.Whole) with { Required = true, Unit = "years" },
        Coded("gender", "Men or women.", 5, CodeList.Of("UCAS gender", ("Men", "Men"), ("Women", "Women"))),
        Column("ethnic_group_summary", "Ethnic group, broad.", ColumnType.Text) with { MaxLength = 30 },
        Column("applicant_region", "The home region.", ColumnType.Text) with { Required = true, MaxLength = 30 },
        Coded("polar4_quintile", "The home area by how many of its young people enter higher education.", 10, Quintile),
        Coded("imd", "The home area by the index of multiple deprivation; Quintile 1 is the most deprived.", 10, Quintile),
        Column("apply_centre_type", "The kind of school or college that applied with the applicant.", ColumnType.Text) with { MaxLength = 40, Required = true },
        Column("application_date", "The day of the application.", ColumnType.Date) with { Required = true },
        Coded("accept_flag", "1 if placed by the end of the cycle.", 1, YesNo),
        Coded("acceptance_route", "How the place was won.", 20, Route),
    ]);

    public static readonly Table Applications = Make("UCAS_Applications", "Choices of applicants to higher education", "one choice of one applicant in one cycle", "ucas_applications", () =>
    [
        Id("unique_id_cycle", "The applicant in the cycle; joins the applicants."),
        Id("unique_application_id_cycle", "The choice."),
        Cycle,
        Column("entry_year", "The year in which study would begin: after the cycle for a deferred entry.", ColumnType.Whole) with { Required = true, Unit = "year" },
        Column("jacs3_sub_line_code", "The subject: a code of the Joint Academic Coding System.", ColumnType.Text) with { MaxLength = 4, Required = true },
        Column("subject_group_name", "The subject, broad.", ColumnType.Text) with { MaxLength = 60, Required = true },
        Coded("he_provider_tariff_group", "The provider by the grades of those it accepts.", 13, TariffGroup),
        Column("he_provider_uk_region", "The region of the provider.", ColumnType.Text) with { MaxLength = 30, Required = true },
        Coded("provider_decision_june30", "What the provider answered by 30 June.", 19, Decision) with { Required = false },
        Coded("app_response_june30", "What the applicant answered by 30 June.", 11, Response) with { Required = false },
        Coded("ucas_unconditional_offer_flag", "1 for an unconditional offer.", 1, YesNo),
        Coded("accept_flag", "1 if the applicant was placed through this choice.", 1, YesNo),
    ]);

    public static readonly Table Qualifications = Make("UCAS_Qualifications", "Qualifications of applicants to higher education", "one qualification of one applicant in one cycle", "ucas_qualifications", () =>
    [
        Id("unique_id_cycle", "The applicant in the cycle; joins the applicants."),
        Cycle,
        Column("qualification_description", "The kind of qualification.", ColumnType.Text) with { MaxLength = 40, Required = true },
        Column("subject_title", "Its subject.", ColumnType.Text) with { MaxLength = 60, Required = true },
        Column("grade", "Its grade.", ColumnType.Text) with { MaxLength = 3 },
        Column("qualification_year", "The year in which it was taken.", ColumnType.Whole) with { Structural = true, Required = true, Unit = "year" },
    ]);

    static Column Cycle => Column("application_cycle", "The year in which the cycle ends and most of its applicants begin to study.", ColumnType.Whole) with { Structural = true, Required = true, Unit = "year" };

    static Table Make(string name, string title, string grain, string view, Func<ImmutableArray<Column>> columns) => new()
    {
        Name = name,
        Accessor = name.Replace("UCAS_", "Ucas", StringComparison.Ordinal),
        CatalogueName = "UCAS",
        Title = title,
        Family = Family.UCAS,
        Grain = grain,
        ViewRules = [new() { Pattern = view, Years = Cycles, Inferred = true, SeenIn = NoSource }],
        MakeColumns = columns,
    };

    static Column Column(string name, string description, ColumnType type) => Form.Column(name, description, type, Cycles);

    static Column Id(string name, string description) => Column(name, description, ColumnType.Text) with { MaxLength = 20, Structural = true, Required = true };

    static Column Coded(string name, string description, int length, CodeList codes) =>
        Column(name, description, ColumnType.Code) with { MaxLength = length, Codes = codes, Required = true };
}
