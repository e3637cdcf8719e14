namespace LeoKit.Schema.Declared;

/// <summary>The two pandemic schemes: furlough of employees and grants to the self-employed; all six fields of each.</summary>
/// <remarks>Month strings have one character for each month of the tax year, April first: 1 if the scheme paid in it.</remarks>
static class PandemicTables
{
    const string Months = "twelve characters, April to March: 1 for a month in which the scheme paid";

    static readonly FormTable Furlough = FormTable.Named("CJRS");
    static readonly FormTable Grants = FormTable.Named("SEISS");

    public static readonly Table JobRetention = new()
    {
        Name = "LEO_CJRS",
        Accessor = "JobRetentionScheme",
        AlsoKnownAs = ["CJRS"],
        CatalogueName = "CJRS",
        Title = "Furlough (Coronavirus Job Retention Scheme)",
        Family = Family.LEO,
        Grain = "one furloughed person in one tax year",
        ViewRules = [new() { Pattern = "LEO_CJRS", Years = Furlough.Years, Inferred = true, SeenIn = "continues LEO_Earnings and its neighbours" }],
        MakeColumns = () =>
        [
            Furlough.Column("EDUKEY", "The person in tax records, as a pseudonym.") with { MaxLength = 14, Required = true },
            TaxYear(Furlough),
            Furlough.Column("CJRS_EOM_IND", $"Furloughed at the end of the month; {Months}.") with { MaxLength = 12, Required = true },
            Furlough.Column("CJRS_DTM_IND", $"Furloughed on any day of the month; {Months}.") with { MaxLength = 12, Required = true },
            Weeks(Furlough, "CJRS_WKS_CAPPED", "Weeks on furlough, no more than those of the tax year."),
            Weeks(Furlough, "CJRS_TOT_WKS", "Weeks on furlough added up over all employments."),
        ],
    };

    public static readonly Table SelfEmploymentSupport = new()
    {
        Name = "LEO_SEISS",
        Accessor = "SelfEmploymentSupport",
        AlsoKnownAs = ["SEISS"],
        CatalogueName = "SEISS",
        Title = "Grants to the self-employed (Self-Employment Income Support Scheme)",
        Family = Family.LEO,
        Grain = "one person with a grant in one tax year",
        ViewRules = [new() { Pattern = "LEO_SEISS", Years = Grants.Years, Inferred = true, SeenIn = "continues LEO_Earnings and its neighbours" }],
        MakeColumns = () =>
        [
            Grants.Column("EDUKEY", "The person in tax records, as a pseudonym.") with { MaxLength = 14, Required = true },
            TaxYear(Grants),
            Weeks(Grants, "SEISS_TOT_WKS", "Weeks that the grants stand for."),
            Grants.Column("SEISS_TOT_AMT", "All grants of the tax year.", ColumnType.Whole) with { Unit = "pounds a tax year", Required = true },
            Grants.Column("SEISS_EOM_IND", $"Under a grant at the end of the month; {Months}.") with { MaxLength = 12, Required = true },
            Grants.Column("SEISS_DTM_IND", $"Under a grant on any day of the month; {Months}.") with { MaxLength = 12, Required = true },
        ],
    };

    // SAS knows one kind of number; these are whole.
    static Column TaxYear(FormTable form) =>
        form.Column("TAXYEAR", "The tax year as six digits: 202021 is 6 April 2020 to 5 April 2021.", ColumnType.Whole) with { Structural = true, Required = true };

    static Column Weeks(FormTable form, string name, string description) =>
        form.Column(name, description, ColumnType.Whole) with { Unit = "weeks", Required = true };
}
