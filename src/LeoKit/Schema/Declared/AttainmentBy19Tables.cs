namespace LeoKit.Schema.Declared;

/// <summary>Attainment by age 19, put together from school, college and awarding bodies (YPMAD): one table by academic year, one of summaries.</summary>
/// <remarks>Core columns: the levels reached at each age, with the source; users of the real table call these the few that compare over time.</remarks>
static class AttainmentBy19Tables
{
    const string NoSource = "no source shows the name";

    static readonly FormTable Years = FormTable.Named("YPMAD", "Chronological");

    static readonly FormTable Summary = FormTable.Named("YPMAD", "Snapshot");

    static readonly CodeList Mode = CodeList.Of("l_mode", ("1", "Full time"), ("2", "Part time"));

    public static readonly Table Chronological = new()
    {
        Name = "YPMAD_Chronological_Indicators",
        Accessor = "AttainmentBy19ByYear",
        CatalogueName = "YPMAD",
        CataloguePart = "Chronological",
        Title = "Attainment by age 19, by academic year",
        Family = Family.NPD,
        Grain = "one young person in one academic year, from Year 11 to the year of turning 19",
        ViewRules = [new() { Pattern = "YPMAD_chronological", Years = Years.Years, Inferred = true, SeenIn = NoSource }],
        MakeColumns = () =>
        [
            Years.Column("PupilMatchingRefAnonymous", "The young person, as a pseudonym.", ColumnType.Text) with { Required = true, MaxLength = 18 },
            Years.Column("Academic_Year", "The academic year of the row, as 2010/2011.", ColumnType.Text) with { Structural = true, Required = true, MaxLength = 9 },
            Years.Column("Base_Year", "The academic year in which the cohort is in Year 11, named by its end: a reading of this kit, because the form does not define it.", ColumnType.Whole) with { Structural = true, Required = true, Unit = "year" },
            Years.Column("AgeAtStartofAcadYear", "Age in whole years on 31 August before the academic year.", ColumnType.Whole) with { Required = true, Unit = "years" },
            Years.Column("CENSUS_DATAONPUPIL", "1 with a school census record in the year.", ColumnType.Flag) with { Required = true },
            Years.Column("KS45_DATAONPUPIL", "1 with results of Key Stage 4 or 5 in the year.", ColumnType.Flag) with { Required = true },
            Years.Column("ILR_FE_DATAONPUPIL", "1 with a further education record in the year.", ColumnType.Flag) with { Required = true },
            Years.Column("ILR_WBL_DATAONPUPIL", "1 with a record of work-based learning, such as an apprenticeship, in the year.", ColumnType.Flag) with { Required = true },
            Years.Column("L1_OVERALL", "1 if Level 1 is reached by the end of the year.", ColumnType.Flag) with { Required = true },
            Years.Column("L2_OVERALL", "1 if Level 2 is reached by the end of the year.", ColumnType.Flag) with { Required = true },
            Years.Column("L3_OVERALL", "1 if Level 3 is reached by the end of the year.", ColumnType.Flag) with { Required = true },
            Years.Column("L3_ACADEMIC", "1 if it is reached with A levels or as much.", ColumnType.Flag) with { Required = true },
            Years.Column("L3_FE_ILR", "1 if it is reached in further education.", ColumnType.Flag) with { Required = true },
            Years.Column("L3_WBL_ILR", "1 if it is reached through an apprenticeship.", ColumnType.Flag) with { Required = true },
            Years.Column("l_mode", "Full time or part time; empty for those not learning.", ColumnType.Code) with { MaxLength = 1, Codes = Mode },
        ],
    };

    public static readonly Table Snapshot = new()
    {
        Name = "YPMAD_Snapshot_Indicators",
        Accessor = "AttainmentBy19",
        CatalogueName = "YPMAD",
        CataloguePart = "Snapshot",
        Title = "Attainment by age 19, summary",
        Family = Family.NPD,
        Grain = "one young person whose cohort has turned 19",
        ViewRules = [new() { Pattern = "YPMAD_snapshot", Years = Schema.Years.Ending(2021), Inferred = true, SeenIn = NoSource }],
        MakeColumns = () =>
        [
            Summary.Column("PupilMatchingRefAnonymous", "The young person, as a pseudonym.", ColumnType.Text) with { Required = true, MaxLength = 18 },
            Summary.Column("Base_Year", "The academic year in which the cohort is in Year 11, named by its end.", ColumnType.Whole) with { Structural = true, Required = true, Unit = "year" },
            Flag("L1_at_16", "1 at Level 1 by 16."),
            Flag("L2_at_16", "1 at Level 2 by 16."),
            Flag("L2_at_17", "1 at Level 2 by 17."),
            Flag("L2_at_18", "1 at Level 2 by 18."),
            Flag("L2_at_19", "1 at Level 2 by 19."),
            Flag("L3_at_17", "1 at Level 3 by 17."),
            Flag("L3_at_18", "1 at Level 3 by 18."),
            Flag("L3_at_19", "1 at Level 3 by 19."),
            Summary.Column("L3_qualtype19", "What Level 3 by 19 was reached with; empty without it.", ColumnType.Code) with { MaxLength = 1 },
            Summary.Column("Year_L2", "The academic year in which Level 2 was reached, named by its end.", ColumnType.Whole) with { Unit = "year" },
            Summary.Column("Year_L3", "The academic year in which Level 3 was reached, named by its end.", ColumnType.Whole) with { Unit = "year" },
            Summary.Column("AppStart_Year", "The academic year in which an apprenticeship began by 19, named by its end.", ColumnType.Whole) with { Unit = "year" },
            Summary.Column("AppStart_Age", "Age in whole years at the start of that academic year.", ColumnType.Whole) with { Unit = "years" },
        ],
    };

    static Column Flag(string name, string description) => Summary.Column(name, description, ColumnType.Flag) with { Required = true };
}
