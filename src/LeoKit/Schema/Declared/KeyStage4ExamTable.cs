namespace LeoKit.Schema.Declared;

/// <summary>Key Stage 4, exam table: the GCSEs behind the headline results, with as few columns as the many rows allow.</summary>
static class KeyStage4ExamTable
{
    const string PupilViews = "named as the pupil views KS4Pupil_2002_to_2014 and KS4Pupil_2015_to_2021";

    static readonly KeyStageForm Form = new("KS4", "KS4 Exam");

    public static readonly Table Table = new()
    {
        Name = "KS4_Exam",
        Accessor = "KeyStage4Exams",
        CatalogueName = "KS4",
        CataloguePart = "KS4 Exam",
        Title = "Key Stage 4, exam table",
        Family = Family.NPD,
        Grain = "one GCSE of one pupil",
        ViewRules =
        [
            new() { Pattern = "KS4Exam_2002_to_2014", Years = Years.Ending(2002, 2014), Inferred = true, SeenIn = PupilViews },
            new() { Pattern = "KS4Exam_2015_to_2021", Years = Years.Ending(2015, 2021), Inferred = true, SeenIn = PupilViews },
        ],
        MakeColumns = () =>
        [
            Form.Pupil, Form.AcademicYear,
            Form.Whole("EXAMYEAR", "The calendar year in which the exam was taken.") with { Unit = "year", Required = true },
            Form.Code("SEASON", KeyStageCodes.Season, "The season in which the exam was taken."),
            Form.Code("MAPPING", KeyStageCodes.Subject, "The subject, by the classification of the exam boards.") with { Required = true, Structural = true },
            Form.Code("GRADE", KeyStageCodes.GcseGrade, "The grade: a letter, or a number in subjects that were reformed.") with { Required = true },
            Form.Points("POINTS", "Points for the grade: 58 for A*, six less for each grade below; 9 to 1 for numbers."),
        ],
    };
}
