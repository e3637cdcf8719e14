namespace LeoKit.Schema.Declared;

/// <summary>Key Stage 3, at the end of Year 9: levels of tests until 2007/08 and of teachers until 2012/13.</summary>
static class KeyStage3Tables
{
    const string OtherTables = "named as the tables of the other key stages";

    // The form lists no key among the indicators, so that they stand beside the candidate here; the part "KS3 " finds both.
    const string CandidateAndIndicators = "KS3 ";

    static readonly KeyStageForm Candidates = new("KS3", CandidateAndIndicators);
    static readonly KeyStageForm Results = new("KS3", "KS3 Result");

    public static readonly Table Candidate = new()
    {
        Name = "KS3_Candidate",
        Accessor = "KeyStage3",
        CatalogueName = "KS3",
        CataloguePart = CandidateAndIndicators,
        Title = "Key Stage 3, candidates and their indicators",
        Family = Family.NPD,
        Grain = "one pupil at the end of Key Stage 3",
        ViewRules = [new() { Pattern = "KS3Candidate_1998_to_2013", Years = Years.Ending(1998, 2013), Inferred = true, SeenIn = OtherTables }],
        MakeColumns = () =>
        [
            Candidates.Pupil, Candidates.AcademicYear, Candidates.Urn, Candidates.Estab, Candidates.Gender, Candidates.BirthYear,
            Tested("ENGLEV", "English"), Tested("MATLEV", "mathematics"), Tested("SCILEV", "science"),
            Assessed("ENGTALEV", "English"), Assessed("MATTALEV", "mathematics"), Assessed("SCITALEV", "science"),
        ],
    };

    /// <summary>The results behind the levels, in the two years that the form fills.</summary>
    public static readonly Table Result = new()
    {
        Name = "KS3_Result",
        Accessor = "KeyStage3Results",
        CatalogueName = "KS3",
        CataloguePart = "KS3 Result",
        Title = "Key Stage 3, result table",
        Family = Family.NPD,
        Grain = "one subject of one pupil at the end of Key Stage 3",
        ViewRules = [new() { Pattern = "KS3Result_2007_to_2008", Years = Years.Ending(2007, 2008), Inferred = true, SeenIn = OtherTables }],
        MakeColumns = () =>
        [
            Results.Pupil, Results.AcademicYear,
            Results.Code("LEAPCODE", KeyStageCodes.TestedSubject, "The subject.") with { Required = true, Structural = true },
            Results.Code("TESTLEV", KeyStageCodes.KeyStage3Level, "Level in the test."),
            Results.Code("TALEVEL", KeyStageCodes.TeacherLevel, "Level that the teacher gave."),
            Results.Number("FINE", "Level with its position inside the level, as a decimal.", 2) with { Unit = "level" },
        ],
    };

    static Column Tested(string name, string subject) => Candidates.Code(name, KeyStageCodes.KeyStage3Level, $"Level in the {subject} test.");

    static Column Assessed(string name, string subject) => Candidates.Code(name, KeyStageCodes.TeacherLevel, $"Level that the teacher gave in {subject}.");
}
