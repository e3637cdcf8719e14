using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Key Stage 4, pupil table: one record per pupil in Year 11. Within a view, a measure is filled only in the years that had it.</summary>
sealed class KeyStage4Rows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int SchoolYear = KeyStage4Record.SchoolYear;

    /// <summary>English and mathematics have number grades from 2016/17.</summary>
    const int LastLetters = 2016;

    static readonly Dictionary<string, Cell<KeyStage4Record>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(SchoolYear)),
        ["ACADYR"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["YEARGRP"] = (csv, in record) => csv.Whole(SchoolYear),
        ["ENDKS"] = (csv, in record) => csv.Flag(true),
        ["URN_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.Urn),
        ["LAESTAB_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.Estab),
        ["GENDER"] = (csv, in record) => csv.Text(record.Person.Background.Female != record.Person.Recording.OtherSexAt16 ? "F" : "M"),
        ["YEAROFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        // Independent schools do not report what the census asks.
        ["FSM"] = (csv, in record) => csv.Flag(record.Person.Background.Independent ? null : record.Person.Background.Fsm),
        ["FLANG"] = (csv, in record) => csv.Flag(record.Person.Background.Independent ? null : record.Person.Background.Ethnicity.OtherLanguage),
        ["ETHNIC"] = (csv, in record) => csv.Text(record.Person.Background.Independent ? null : record.Person.Background.Ethnicity.Minor),
        ["SENF"] = (csv, in record) => csv.Text(record.Person.Background.Independent ? null : SenProvision.CodeOf(record.Person.Background, SchoolYear, record.Year)),

        ["PASS_AC"] = GoodPasses,
        ["FIVEAC"] = FiveGoodPasses,
        ["LEVEL2"] = FiveGoodPasses,
        ["LEVEL2_EM"] = WithEnglishAndMathematics,
        ["PTSTNEWE"] = TotalPoints,
        ["GPTSPE"] = (csv, in record) => csv.Number(record.Gcses.Count == 0 ? 0 : record.GcsePoints / record.Gcses.Count, 1),
        ["GPTSTNEWE"] = GcsePoints,
        ["EBACC"] = Baccalaureate,
        ["APENG"] = EnglishLetter,
        ["APMAT"] = MathematicsLetter,
        ["HGMATH"] = MathematicsLetter,

        ["FIVEAC_PTQ"] = FiveGoodPasses,
        ["LEVEL2_PTQ"] = FiveGoodPasses,
        ["LEVEL2_EM_PTQ"] = WithEnglishAndMathematics,
        ["PTSTNEWE_PTQ"] = TotalPoints,
        ["GPTSTNEWE_PTQ"] = GcsePoints,
        ["EBACC_PTQ"] = Baccalaureate,
        ["APENG_PTQ"] = EnglishLetter,
        ["APMAT_PTQ"] = MathematicsLetter,
        ["HGMATH_PTQ"] = MathematicsLetter,

        ["FIVEAC_PTQ_EE"] = FiveGoodPasses,
        ["LEVEL2_PTQ_EE"] = FiveGoodPasses,
        ["LEVEL2_EM_94"] = WithEnglishAndMathematics,
        ["PTSTNEWE_PTQ_EE"] = TotalPoints,
        ["GPTSTNEWE_PTQ_EE"] = GcsePoints,
        ["EBACC_PTQ_EE"] = Baccalaureate,
        ["EBACC_94"] = Baccalaureate,
        ["APENG_PTQ_EE"] = EnglishLetter,
        ["APMAT_PTQ_EE"] = MathematicsLetter,
        ["HGMATH_PTQ_EE"] = MathematicsLetter,
        ["ATT8"] = (csv, in record) => csv.Number(record.Attainment8, 2),
        ["ATT8_PRED"] = (csv, in record) => csv.Number(record.ExpectedAttainment8, 2),
        ["P8SCORE"] = (csv, in record) => csv.Number(record.Progress8, 3),
        ["KS2EMFG"] = (csv, in record) => csv.Number(record.CoreLevelBefore, 2),
        ["PASS_94"] = GoodPasses,
        ["PASS_1_94"] = (csv, in record) => csv.Flag(record.GoodPasses > 0),
        ["PASS_91"] = (csv, in record) => csv.Whole(record.GradedGcses),
        ["APENG_91"] = EnglishNumber,
        ["APMAT_91"] = MathematicsNumber,
        ["HGMATH_91"] = MathematicsNumber,
    };

    readonly YearViews<KeyStage4Record> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(SchoolYear);
        if (person.Background.EducatedElsewhere || !_rows.Holds(year) || !SchoolStage.IsOut(options, year))
            return;
        _rows.Add(year, new(person, year, person.Gcses));
    }

    static void GoodPasses(CsvFile csv, in KeyStage4Record record) => csv.Whole(record.GoodPasses);

    static void FiveGoodPasses(CsvFile csv, in KeyStage4Record record) => csv.Flag(record.GoodPasses >= 5);

    static void WithEnglishAndMathematics(CsvFile csv, in KeyStage4Record record) => csv.Flag(record.WithEnglishAndMathematics);

    static void TotalPoints(CsvFile csv, in KeyStage4Record record) => csv.Number(record.TotalPoints, 1);

    static void GcsePoints(CsvFile csv, in KeyStage4Record record) => csv.Number(record.GcsePoints, 1);

    static void Baccalaureate(CsvFile csv, in KeyStage4Record record) => csv.Flag(record.Baccalaureate);

    static void EnglishLetter(CsvFile csv, in KeyStage4Record record) =>
        csv.Text(record.IsEntered && record.Year <= LastLetters ? GcseGrades.Letter(record.EnglishAbovePass) : null);

    static void MathematicsLetter(CsvFile csv, in KeyStage4Record record) =>
        csv.Text(record.IsEntered && record.Year <= LastLetters ? GcseGrades.Letter(record.MathematicsAbovePass) : null);

    static void EnglishNumber(CsvFile csv, in KeyStage4Record record) =>
        csv.Text(record.IsEntered ? GcseGrades.Number(record.EnglishAbovePass) : null);

    static void MathematicsNumber(CsvFile csv, in KeyStage4Record record) =>
        csv.Text(record.IsEntered ? GcseGrades.Number(record.MathematicsAbovePass) : null);
}
