using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One pupil at the end of Key Stage 4, with the measures of the year.</summary>
readonly record struct KeyStage4Record(LifeCourse Person, int Year)
{
    public double Score => Person.Schooling.Score;
}

/// <summary>Key Stage 4: one record per pupil in Year 11. Within a view, a measure is filled only in the years that had it.</summary>
sealed class KeyStage4Rows : ITableRows
{
    const int SchoolYear = 11;

    static readonly Dictionary<string, Cell<KeyStage4Record>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(SchoolYear)),
        ["ACADYR"] = (csv, in record) => csv.Text(SchoolCensusRows.AcademicYear(record.Year)),
        ["YEARGRP"] = (csv, in record) => csv.Whole(SchoolYear),
        ["ENDKS"] = (csv, in record) => csv.Flag(true),
        ["URN_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.Urn),
        ["LAESTAB_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.Estab),
        ["GENDER"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YEAROFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        // Independent schools do not report free school meals.
        ["FSM"] = (csv, in record) => csv.Flag(record.Person.Background.Independent ? null : record.Person.Background.Fsm),

        ["PASS_AC"] = (csv, in record) => csv.Whole(Attainment.GoodPasses(record)),
        ["FIVEAC"] = FiveGoodPasses,
        ["LEVEL2"] = FiveGoodPasses,
        ["LEVEL2_EM"] = WithEnglishAndMathematics,
        ["PTSTNEWE"] = TotalPoints,
        ["EBACC"] = Baccalaureate,
        ["HGMATH"] = LetterGrade,

        ["FIVEAC_PTQ"] = FiveGoodPasses,
        ["LEVEL2_PTQ"] = FiveGoodPasses,
        ["LEVEL2_EM_PTQ"] = WithEnglishAndMathematics,
        ["PTSTNEWE_PTQ"] = TotalPoints,
        ["EBACC_PTQ"] = Baccalaureate,
        ["HGMATH_PTQ"] = LetterGrade,

        ["FIVEAC_PTQ_EE"] = FiveGoodPasses,
        ["LEVEL2_PTQ_EE"] = FiveGoodPasses,
        ["LEVEL2_EM_94"] = WithEnglishAndMathematics,
        ["PTSTNEWE_PTQ_EE"] = TotalPoints,
        // Mathematics has number grades from 2016/17.
        ["HGMATH_PTQ_EE"] = (csv, in record) => csv.Text(record.Year <= 2016 ? Attainment.LetterGrade(record) : null),
        ["ATT8"] = (csv, in record) => csv.Number(Attainment.Attainment8(record), 2),
        ["ATT8_PRED"] = (csv, in record) => csv.Number(Attainment.ExpectedAttainment8(record), 2),
        ["P8SCORE"] = (csv, in record) => csv.Number((Attainment.Attainment8(record) - Attainment.ExpectedAttainment8(record)) / 10, 3),
        ["PASS_94"] = (csv, in record) => csv.Whole(Attainment.GoodPasses(record)),
        ["HGMATH_91"] = (csv, in record) => csv.Text(Attainment.NumberGrade(record)),
    };

    readonly SyntheticOptions _options;
    readonly List<(Years Years, ViewRows<KeyStage4Record> Rows)> _views = [];

    public KeyStage4Rows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        _options = options;
        var cells = table.Columns.ToDictionary(column => column.Name, column => OnlyIn(column.Populated, Cells[column.Name]));
        foreach (var view in StandardExtract.ViewsOf(table))
            _views.Add((view.Years, new(view, cells, open)));
    }

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(SchoolYear);
        if (person.Background.EducatedElsewhere || new DateOnly(year, 8, 31) > _options.ReferenceDate)
            return;
        foreach (var (years, rows) in _views)
            if (years.Contains(year))
                rows.Add(new(person, year));
    }

    static Cell<KeyStage4Record> OnlyIn(Years years, Cell<KeyStage4Record> cell) => (csv, in record) =>
    {
        if (years.Contains(record.Year))
            cell(csv, record);
        else
            csv.Empty();
    };

    static void FiveGoodPasses(CsvFile csv, in KeyStage4Record record) => csv.Flag(Attainment.GoodPasses(record) >= 5);

    static void WithEnglishAndMathematics(CsvFile csv, in KeyStage4Record record) => csv.Flag(Attainment.WithEnglishAndMathematics(record));

    static void TotalPoints(CsvFile csv, in KeyStage4Record record) => csv.Number(Attainment.TotalPoints(record), 1);

    static void Baccalaureate(CsvFile csv, in KeyStage4Record record) => csv.Flag(Attainment.Baccalaureate(record));

    static void LetterGrade(CsvFile csv, in KeyStage4Record record) => csv.Text(Attainment.LetterGrade(record));
}
