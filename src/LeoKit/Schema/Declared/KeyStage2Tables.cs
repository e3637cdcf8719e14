namespace LeoKit.Schema.Declared;

/// <summary>Key Stage 2, at the end of Year 6: levels and fine levels until 2014/15, scaled scores in 2015/16, and the points of Key Stage 1 that progress is measured from.</summary>
/// <remarks>The form lets the levels run to 2015/16, the last year of the sheet; in that year they are empty, because scaled scores had replaced them.</remarks>
static class KeyStage2Tables
{
    const string OtherShare = "continues KS2Pupil_1996_to_2019_and_2022 of another share of the National Pupil Database";

    static readonly KeyStageForm Pupils = new("KS2", "KS2 Pupil");
    static readonly KeyStageForm Exams = new("KS2", "KS2 Exam");

    public static readonly Table Pupil = new()
    {
        Name = "KS2_Pupil",
        Accessor = "KeyStage2",
        CatalogueName = "KS2",
        CataloguePart = "KS2 Pupil",
        Title = "Key Stage 2, pupil table",
        Family = Family.NPD,
        Grain = "one pupil at the end of Key Stage 2",
        ViewRules = [new() { Pattern = "KS2Pupil_1996_to_2016", Years = Years.Ending(1996, 2016), Inferred = true, SeenIn = OtherShare }],
        MakeColumns = () =>
        [
            Pupils.Pupil, Pupils.AcademicYear, Pupils.Urn, Pupils.Estab, Pupils.Gender, Pupils.BirthYear,
            Pupils.Flag("FEMALE", "1 for girls, 0 for boys: the same as GENDER in another coding."),
            Pupils.Flag("FSM", "1 if eligible for free school meals."),
            Pupils.Flag("FLANG", "1 if the first language is other than English."),
            Pupils.Code("SENF", KeyStageCodes.SenOfKeyStage, "Provision for special educational needs."),
            Pupils.Flag("NATRES", "1 if the pupil counts in national results."),
            Level("READLEV", "Level in the reading test."), Level("ENGLEV", "Level in the English test."),
            Level("MATLEV", "Level in the mathematics test."), Level("SCILEV", "Level in the science test."),
            Fine("ENGFINE", "English"), Fine("READFINE", "reading"), Fine("MATFINE", "mathematics"),
            Pupils.Points("KS1APS", "Average points of the pupil at Key Stage 1.", 2),
            Pupils.Points("APS", "Average points over reading, writing and mathematics.", 2),
            Pupils.Whole("READSCORE", "Scaled score in reading, 80 to 120; 100 is the expected standard.") with { Unit = "scaled score" },
            Pupils.Whole("MATSCORE", "Scaled score in mathematics, 80 to 120; 100 is the expected standard.") with { Unit = "scaled score" },
            Pupils.Flag("READEXP", "1 at the expected standard in reading."), Pupils.Flag("MATEXP", "1 at the expected standard in mathematics."),
            Pupils.Flag("READHIGH", "1 at the higher standard in reading: 110 or more."), Pupils.Flag("MATHIGH", "1 at the higher standard in mathematics: 110 or more."),
            Pupils.Flag("WRITTAEXP", "1 at the expected standard in writing, as the teacher assessed it."),
            Pupils.Flag("RWMEXP", "1 at the expected standard in reading, writing and mathematics."),
        ],
    };

    /// <summary>The results behind the pupil table; only from 2006/07, since when the form fills most of its fields.</summary>
    public static readonly Table Exam = new()
    {
        Name = "KS2_Exam",
        Accessor = "KeyStage2Exams",
        CatalogueName = "KS2",
        CataloguePart = "KS2 Exam",
        Title = "Key Stage 2, exam table",
        Family = Family.NPD,
        Grain = "one subject of one pupil at the end of Key Stage 2",
        ViewRules = [new() { Pattern = "KS2Exam_2007_to_2016", Years = Years.Ending(2007, 2016), Inferred = true, SeenIn = OtherShare }],
        MakeColumns = () =>
        [
            Exams.Pupil, Exams.AcademicYear,
            Exams.Code("LEAPCODE", KeyStageCodes.TestedSubject, "The subject.") with { Required = true, Structural = true },
            Exams.Code("TESTLEV", KeyStageCodes.KeyStage2Level, "Level in the test."),
            Exams.Code("TALEVEL", KeyStageCodes.TeacherLevel, "Level that the teacher gave."),
            Exams.Number("FINE", "Level with its position inside the level, as a decimal.", 2) with { Unit = "level" },
            Exams.Whole("SCORE", "Scaled score, 80 to 120.") with { Unit = "scaled score" },
        ],
    };

    static Column Level(string name, string description) => Pupils.Code(name, KeyStageCodes.KeyStage2Level, description);

    static Column Fine(string name, string subject) =>
        Pupils.Number(name, $"Level in {subject} with its position inside the level, as a decimal.", 2) with { Unit = "level" };
}
