using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The thirteen scales of one child: three of personal development, four of language, three of number, three of the world, the body and creating.</summary>
readonly record struct FoundationRecord(LifeCourse Person, int Year, int[] Scales)
{
    public int Sum(int from, int count)
    {
        var sum = 0;
        foreach (var points in Scales.AsSpan(from, count))
            sum += points;
        return sum;
    }
}

/// <summary>The early years foundation stage profile: one record a child at the end of Reception.</summary>
sealed class FoundationRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int SchoolYear = 0;
    const int Scales = 13;
    const int Language = 3;
    const int Numbers = 7;
    const int Others = 10;

    static readonly Dictionary<string, Cell<FoundationRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(SchoolYear)),
        ["ACADYR"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["URN_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Primary.Urn),
        ["LAESTAB_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Primary.Estab),
        ["GENDER"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YEAROFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["MONTHOFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthMonth),
        ["PSE_AS1"] = (csv, in record) => csv.Whole(record.Scales[0]),
        ["PSE_AS2"] = (csv, in record) => csv.Whole(record.Scales[1]),
        ["PSE_AS3"] = (csv, in record) => csv.Whole(record.Scales[2]),
        ["CLL_AS1"] = (csv, in record) => csv.Whole(record.Scales[Language]),
        ["CLL_AS2"] = (csv, in record) => csv.Whole(record.Scales[Language + 1]),
        ["CLL_AS3"] = (csv, in record) => csv.Whole(record.Scales[Language + 2]),
        ["CLL_AS4"] = (csv, in record) => csv.Whole(record.Scales[Language + 3]),
        ["PSE_TOTAL"] = (csv, in record) => csv.Whole(record.Sum(0, Language)),
        ["CLL_TOTAL"] = (csv, in record) => csv.Whole(record.Sum(Language, Numbers - Language)),
        ["PSRN_TOTAL"] = (csv, in record) => csv.Whole(record.Sum(Numbers, Others - Numbers)),
        ["EYFSP_TOTAL"] = (csv, in record) => csv.Whole(record.Sum(0, Scales)),
    };

    readonly YearViews<FoundationRecord> _rows = new(table, Cells, open);
    readonly int[] _scales = new int[Scales];

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(SchoolYear);
        if (!SchoolStage.Takes(person.Background, SchoolYear) || !_rows.Holds(year) || !SchoolStage.IsOut(options, year))
            return;
        Fill(person, year);
        _rows.Add(year, new(person, year, _scales));
    }

    /// <summary>About half reach a good level of development, more in later years: set by judgement.</summary>
    void Fill(LifeCourse person, int year)
    {
        const int partOfScales = 100;
        var scores = StageScores.Of(person, Stage.Foundation);
        var draws = Draws.For(options.Seed, person.Person, Purpose.Stages, partOfScales);
        for (var scale = 0; scale < Scales; scale++)
        {
            var score = scale switch
            {
                Language + 3 => scores.Writing,
                >= Language and < Numbers => scores.English,
                >= Numbers and < Others => scores.Mathematics,
                _ => scores.Science,
            };
            var points = (scale is >= Language and < Numbers ? 6.6 : 7.1) + (0.08 * (year - 2007)) + ((score - Schooling.Mean) / 8.5) + (0.6 * draws.Normal());
            _scales[scale] = Math.Clamp((int)Math.Floor(points + 0.5), 0, 9);
        }
    }
}
