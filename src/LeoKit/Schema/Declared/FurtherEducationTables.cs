namespace LeoKit.Schema.Declared;

/// <summary>Further education: learners, their learning aims, and the reference list of aims.</summary>
/// <remarks>
/// Core columns of learners: who, where, and prior attainment; of aims: what, when, how it ended, programme, level and sector. Both keep the
/// form's numbers for codes: -1 stands for a value that is missing or does not apply, and is no number to reckon with.
/// </remarks>
static class FurtherEducationTables
{
    const string Scripts = "FFT's published scripts for the extract";
    const string NotApplicable = " -1 if it does not apply.";

    static readonly FormTable LearnerForm = FormTable.Named("LILR_Learners");
    static readonly FormTable AimForm = FormTable.Named("LILR_Aims");
    static readonly FormTable ListForm = FormTable.Named("LILR_LARS");

    /// <summary>The form counts years by their start: "2004 onwards" is 2004/05 and after.</summary>
    static Years Since(int start) => Years.Ending(start + 1, 2021);

    public static readonly Table Learners = new()
    {
        Name = "LILR_Learners",
        Accessor = "FurtherEducationLearners",
        Title = "Further education learners",
        Family = Family.LILR,
        Grain = "one learner at one provider in one academic year",
        ViewRules = [new() { Pattern = "learners", Years = LearnerForm.Years, SeenIn = Scripts }],
        MakeColumns = () =>
        [
            LearnerForm.Column("external_id", "The learner at the provider in the year; joins the aims.") with { Required = true },
            LearnerForm.Column("RECORDID", "The record; joins the lookup to the person.") with { Required = true },
            LearnerForm.Column("Year", "The year in which the academic year starts: 2010 is 2010/11.", ColumnType.Text) with { Structural = true, Required = true },
            LearnerForm.Column("AcademicYear", "The academic year, as 2010/2011.") with { Structural = true, Required = true },
            LearnerForm.Column("dataset_identifier", "The collection that the record comes from.") with { Required = true },
            LearnerForm.Column("ukprn_anon", "The provider, as a pseudonym.") with { Required = true },
            LearnerForm.Column("Sex", "Female or male, as the provider recorded it.", ColumnType.Code) with { Codes = CodeList.Of("Sex", ("F", "Female"), ("M", "Male")), Required = true },
            LearnerForm.Column("Ethnicity", "Ethnic group, in the codes of further education: 31 to 47, 98 other, 99 not provided.") with { Required = true },
            LearnerForm.Column("AcAge", "Age in whole years on 31 August before the academic year.") with { Required = true, Unit = "years" },
            LearnerForm.Column("LLDD", "Learning difficulty, disability or health problem: 1 yes, 2 no, 9 not said, -1 missing.") with { Required = true },
            LearnerForm.Column("PriorAttain", "Highest level reached before, in the codes of the form: 97 to 99 and -1 are no levels.") with { Required = true },
            LearnerForm.Column("L_FullLevel2", "1 with an aim of a full Level 2.") with { Required = true },
            LearnerForm.Column("L_FullLevel3", "1 with an aim of a full Level 3.") with { Required = true },
            LearnerForm.Column("L_FullLevel2Ach", "1 if a full Level 2 is achieved in the year.") with { Required = true },
            LearnerForm.Column("L_FullLevel3Ach", "1 if a full Level 3 is achieved in the year.") with { Required = true },
            LearnerForm.Column("AppParticipant", "1 on an apprenticeship in the year.") with { Required = true },
        ],
    };

    public static readonly Table Aims = new()
    {
        Name = "LILR_Aims",
        Accessor = "FurtherEducationAims",
        Title = "Further education learning aims",
        Family = Family.LILR,
        Grain = "one learning aim of one learner in one academic year: an aim of two years has two rows",
        ViewRules = [new() { Pattern = "aims", Years = AimForm.Years, SeenIn = Scripts }],
        MakeColumns = () =>
        [
            AimForm.Column("external_id", "The learner at the provider in the year; joins the learners.") with { Required = true },
            AimForm.Column("RECORDID", "The record; joins the lookup to the person.") with { Required = true },
            AimForm.Column("Year", "The year in which the academic year starts: 2010 is 2010/11.") with { Structural = true, Required = true },
            AimForm.Column("AcademicYear", "The academic year, as 2010/2011.") with { Structural = true, Required = true },
            AimForm.Column("sequence_index", "The number of the aim within the learner's record.") with { Structural = true, Required = true },
            AimForm.Column("learning_aim_id", "The aim in the reference list; ZPROG001 stands for a programme as a whole.") with { Required = true },
            AimForm.Column("ukprn_anon", "The provider, as a pseudonym.") with { Required = true },
            AimForm.Column("programme_type", "The programme: 2, 3 and 20 to 23 apprenticeship frameworks, 25 apprenticeship standards, 24 traineeship, 99 none, -1 not applicable.") with { Required = true },
            AimForm.Column("framework_id", "The apprenticeship framework;" + NotApplicable) with { Required = true },
            AimForm.Column("Standard_id", "The apprenticeship standard;" + NotApplicable, years: Since(2014)),
            AimForm.Column("AimType", "1 programme, 3 component of a programme, 4 aim outside a programme, 5 core aim of a study programme, 30 and 35 the old forms of 4 and 1.") with { Required = true },
            AimForm.Column("FundModel", "How the aim is funded, in the codes of the collection.") with { Required = true },
            AimForm.Column("AgeAimStart", "Age in whole years at the start of the aim.") with { Required = true, Unit = "years" },
            AimForm.Column("start_date", "The first day.") with { Required = true },
            AimForm.Column("end_date_expected", "The planned last day.") with { Planned = true, Required = true, NotBefore = "start_date" },
            AimForm.Column("end_date", "The last day; empty while the aim continues.") with { NotBefore = "start_date" },
            AimForm.Column("Compstatus", "1 continuing, 2 completed, 3 withdrawn.") with { Required = true },
            AimForm.Column("outcome", "1 achieved, 3 no achievement, 9 study continuing, -1 missing.") with { Required = true },
            AimForm.Column("Achievement_date", "The day of achievement of an apprenticeship; empty otherwise.") with { NotBefore = "start_date" },
            AimForm.Column("FL2Width", "How much of a full Level 2 the aim is, per cent; -1 if unknown or none.", years: Since(2007)) with { Decimals = 0, Unit = "per cent" },
            AimForm.Column("FL3Width", "How much of a full Level 3 the aim is, per cent; -1 if unknown or none.", years: Since(2007)) with { Decimals = 0, Unit = "per cent" },
            AimForm.Column("SSATier1", "Sector subject area, broad.", ColumnType.Code, Since(2004)) with { Codes = SectorSubjectAreas.Tier1 },
            AimForm.Column("SSATier2", "Sector subject area, detailed.", ColumnType.Code, Since(2004)) with { Codes = SectorSubjectAreas.Tier2 },
            AimForm.Column("Notional_Level_v2", "The level, with 1.5 for aims between 1 and 2; -1 if not known.", ColumnType.Number, Since(2004)) with { Decimals = 1 },
            AimForm.Column("FullL2", "1 for an aim that is a full Level 2.") with { Required = true },
            AimForm.Column("FullL3", "1 for an aim that is a full Level 3.") with { Required = true },
            AimForm.Column("EngMath", "1 for English or mathematics.") with { Required = true },
            AimForm.Column("FrameworkApp", "1 for an apprenticeship framework.") with { Required = true },
            AimForm.Column("StandardApp", "1 for an apprenticeship standard.") with { Required = true },
            AimForm.Column("Traineeship", "1 for a traineeship.", years: Since(2014)),
            AimForm.Column("start", "1 if the aim starts in the year.") with { Required = true },
            AimForm.Column("completion", "1 if it is completed in the year.") with { Required = true },
            AimForm.Column("achievement", "1 if it is achieved in the year.") with { Required = true },
            AimForm.Column("EmployerID_Anon", "The employer of an apprentice, as a pseudonym; empty otherwise.") with { MaxLength = 255 },
            AimForm.Column("Tlevel", "1 for a T level.", years: Since(2020)),
            AimForm.Column("LevySupported", "1 for an apprenticeship that an employer pays from the levy.", years: Since(2016)),
        ],
    };

    public static readonly Table ReferenceList = new()
    {
        Name = "LILR_LARS",
        Accessor = "LearningAimList",
        Title = "Reference list of learning aims",
        Family = Family.LILR,
        Grain = "one learning aim in one academic year in which it can be taken; no person is in it",
        ViewRules = [new() { Pattern = "lars", Years = ListForm.Years, SeenIn = Scripts }],
        MakeColumns = () =>
        [
            ListForm.Column("LearnAimRef", "The aim; with the year it joins learning_aim_id of the aims.") with { Required = true },
            ListForm.Column("Year", "The year in which the academic year starts: 2010 is 2010/11.") with { Structural = true, Required = true },
            ListForm.Column("AcademicYear", "The academic year, as 2010/2011.") with { Structural = true, Required = true },
            ListForm.Column("AimTitle", "What the aim is called; invented for this kit.") with { MaxLength = 100, Required = true },
            ListForm.Column("QualType", "The type of the qualification.") with { Required = true },
            ListForm.Column("Notional_Level", "The level before it was divided more finely.", ColumnType.Text) with { Required = true, MaxLength = 1 },
            ListForm.Column("Notional_Level_v2", "The level: E entry, 1, 1.5, 2 and so on, X not applicable.", ColumnType.Text) with { Required = true, MaxLength = 3 },
            ListForm.Column("SectorSubjectAreaT1", "Sector subject area, broad.", ColumnType.Code) with { Codes = SectorSubjectAreas.ListTier1, Required = true },
            ListForm.Column("SectorSubjectAreaT2", "Sector subject area, detailed.", ColumnType.Code) with { Codes = SectorSubjectAreas.ListTier2, Required = true },
            ListForm.Column("SFL", "1 for basic skills.") with { Required = true },
            ListForm.Column("L2_Cat_id", "Whether the aim counts towards a full Level 2.") with { Required = true },
            ListForm.Column("L3_Cat_id", "Whether the aim counts towards a full Level 3.") with { Required = true },
            ListForm.Column("L2_percent", "How much of a full Level 2 it is, per cent.") with { Decimals = 0, Unit = "per cent", Required = true },
            ListForm.Column("L3_percent", "How much of a full Level 3 it is, per cent.") with { Decimals = 0, Unit = "per cent", Required = true },
        ],
    };
}
