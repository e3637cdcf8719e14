namespace LeoKit.Schema.Declared;

/// <summary>The synthetic lookup of schools and providers: not part of LEO, where they have pseudonyms only.</summary>
/// <remarks>
/// Real users would have to ask for a link of this kind; in the kit it is there so that questions about inspections, academies and referral units
/// can be worked on. It describes the synthetic schools of this data set and no others.
/// </remarks>
static class SchoolLookupTables
{
    const string Here = "this kit only: it is not part of LEO";

    static readonly CodeList SchoolType = CodeList.Of("Type",
        ("MAIN", "Maintained school"), ("SPON", "Sponsored academy"), ("CONV", "Converter academy"), ("SPEC", "Special school"),
        ("PRU", "Pupil referral unit"), ("IND", "Independent school"), ("SFC", "Sixth-form college"), ("FEC", "Further education college"));

    static readonly CodeList Phase = new("Phase", [.. CodeLists.Phase.Codes.Where(code => code.Value is "PS" or "SS" or "SP" or "PR"), new("16", "Sixteen plus")]);

    static readonly CodeList Grade = CodeList.Of("Grade", ("1", "Outstanding"), ("2", "Good"), ("3", "Requires improvement; satisfactory until 2011/12"), ("4", "Inadequate"));

    static readonly CodeList ProviderType = CodeList.Of("ProviderType",
        ("SFC", "Sixth-form college"), ("FEC", "Further education college"), ("TRN", "Training provider"), ("ADU", "Adult education provider"), ("HEP", "Higher education provider"));

    static readonly CodeList Tariff = CodeList.Of("TariffGroup", ("H", "Higher entry grades"), ("M", "Medium entry grades"), ("L", "Lower entry grades"));

    public static readonly Table Schools = new()
    {
        Name = "School_Lookup_Synthetic",
        Accessor = "SyntheticSchools",
        Title = "Synthetic schools (not part of LEO)",
        Family = Family.NOT_LEO,
        Grain = "one synthetic school or college",
        ViewRules = [new() { Pattern = "School_Lookup_Synthetic", SeenIn = Here }],
        MakeColumns = () =>
        [
            Urn,
            Make("LAESTAB_anon", ColumnType.Text, "The school by authority and establishment, as the pseudonym of this data set.") with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("LA_anon", ColumnType.Text, "The local authority, as the pseudonym of this data set.") with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("Phase", ColumnType.Code, "The phase.") with { MaxLength = 2, Codes = Phase, Required = true },
            Make("Type", ColumnType.Code, "The type in 2020/21: an academy is one here even if it was a maintained school for most of the years.") with { MaxLength = 4, Codes = SchoolType, Required = true },
            Make("AcademyDate", ColumnType.Date, "The day on which the school became an academy; empty for schools that are none."),
            Make("GOR", ColumnType.Code, "The region.") with { MaxLength = 9, Codes = AreaCodes.Region, Required = true },
        ],
    };

    public static readonly Table Grades = new()
    {
        Name = "School_Grades_Synthetic",
        Accessor = "SyntheticGrades",
        Title = "Synthetic inspection grades (not part of LEO)",
        Family = Family.NOT_LEO,
        Grain = "one synthetic school in one academic year",
        ViewRules = [new() { Pattern = "School_Grades_Synthetic", Years = Years.Ending(2002, 2021), SeenIn = Here }],
        MakeColumns = () =>
        [
            Urn with { Populated = Years.Ending(2002, 2021) },
            Make("AcademicYear", ColumnType.Text, "The academic year, as 2010/2011.") with { Populated = Years.Ending(2002, 2021), MaxLength = 9, Required = true, Structural = true },
            Make("Grade", ColumnType.Code, "The latest inspection grade at the end of the year.") with { Populated = Years.Ending(2002, 2021), MaxLength = 1, Codes = Grade, Required = true },
        ],
    };

    /// <summary>Providers have one pseudonym in further education and another kind in higher education, so that a row has one or the other.</summary>
    public static readonly Table Providers = new()
    {
        Name = "Provider_Lookup_Synthetic",
        Accessor = "SyntheticProviders",
        Title = "Synthetic providers of further and higher education (not part of LEO)",
        Family = Family.NOT_LEO,
        Grain = "one synthetic provider",
        ViewRules = [new() { Pattern = "Provider_Lookup_Synthetic", SeenIn = Here }],
        MakeColumns = () =>
        [
            Make("ukprn_anon", ColumnType.Large, "The provider in the records of further education, as the pseudonym of this data set; empty for higher education.") with { Structural = true },
            Make("XINSTID01_ANON", ColumnType.Text, "The provider in the records of higher education, as the pseudonym of this data set; empty for further education.") with { MaxLength = 12, Structural = true },
            Make("Type", ColumnType.Code, "The type.") with { MaxLength = 3, Codes = ProviderType, Required = true },
            Make("TariffGroup", ColumnType.Code, "The third of higher education providers by the grades of those they accept; empty for further education.") with { MaxLength = 1, Codes = Tariff },
            Make("GOR", ColumnType.Code, "The region.") with { MaxLength = 9, Codes = AreaCodes.Region, Required = true },
        ],
    };

    static Column Urn => Make("URN_anon", ColumnType.Text, "The school, as the pseudonym of this data set.") with { MaxLength = 12, Key = KeyRole.School, Required = true };

    static Column Make(string name, ColumnType type, string description) => new() { Name = name, Type = type, Description = description };
}
