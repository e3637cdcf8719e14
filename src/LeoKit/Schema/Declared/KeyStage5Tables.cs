namespace LeoKit.Schema.Declared;

/// <summary>Key Stage 5, at the end of 16 to 18 study: A levels, points on the scale of each year, and the flags that entry to higher education is read from.</summary>
static class KeyStage5Tables
{
    const string OtherShare = "continues KS5Student_2003_to_2021 of another share of the National Pupil Database";

    static readonly KeyStageForm Students = new("KS5", "KS5 Student");
    static readonly KeyStageForm Exams = new("KS5", "KS5 Exam");

    public static readonly Table Student = new()
    {
        Name = "KS5_Student",
        Accessor = "KeyStage5",
        CatalogueName = "KS5",
        CataloguePart = "KS5 Student",
        Title = "Key Stage 5, student table",
        Family = Family.NPD,
        Grain = "one student at the end of A level study",
        ViewRules = [new() { Pattern = "KS5Student_2002_to_2021", Years = Years.Ending(2002, 2021), Inferred = true, SeenIn = OtherShare }],
        MakeColumns = () =>
        [
            Students.Pupil, Students.AcademicYear,
            // The form ends both in 2018/19, so that later rows have none.
            Students.Urn with { Required = false }, Students.Estab with { Required = false },
            Students.Gender,
            Students.BirthYear with { Required = false },
            Students.Code("ETHNIC", CodeLists.EthnicGroupMinor, "Ethnic group, detailed."),
            Students.Flag("KS4_FSM", "1 if eligible for free school meals at the end of Key Stage 4."),
            Students.Flag("TRIGGER", "1 if the student is at the end of Key Stage 5 and counts in its results."),
            Students.Whole("ENTRY_GA", "Number of A levels taken."),
            Students.Whole("PASSES_GA", "Number of A levels passed."),
            Students.Whole("GRADEA_GA", "Number of A levels at A or A*."),
            Students.Points("TOTPTSE", "Total points: until 2014/15 270 for an A, 30 less for each grade below; from 2015/16 50 for an A, 10 less for each grade below."),
            Students.Points("TOTPTSE_ALEV", "The same over A levels alone."),
            Students.Flag("PASS2LV3", "1 with two or more passes at Level 3."),
            Students.Flag("AAB_FAC", "1 with AAB or better, two of them in facilitating subjects."),
        ],
    };

    /// <summary>The A levels behind the student table, with as few columns as the many rows allow.</summary>
    public static readonly Table Exam = new()
    {
        Name = "KS5_Exam",
        Accessor = "KeyStage5Exams",
        CatalogueName = "KS5",
        CataloguePart = "KS5 Exam",
        Title = "Key Stage 5, exam table",
        Family = Family.NPD,
        Grain = "one A level of one student",
        ViewRules = [new() { Pattern = "KS5Exam_2002_to_2021", Years = Years.Ending(2002, 2021), Inferred = true, SeenIn = OtherShare }],
        MakeColumns = () =>
        [
            Exams.Pupil, Exams.AcademicYear,
            Exams.Whole("EXAMYEAR", "The calendar year in which the exam was taken.") with { Unit = "year", Required = true },
            Exams.Code("SEASON", KeyStageCodes.Season, "The season in which the exam was taken."),
            Exams.Code("MAPPING", KeyStageCodes.Subject, "The subject, by the classification of the exam boards.") with { Required = true, Structural = true },
            Exams.Code("GRADE", KeyStageCodes.ALevelGrade, "The grade.") with { Required = true },
            Exams.WholePoints("POINTS", "Points for the grade, on the scale of the year."),
        ],
    };
}
