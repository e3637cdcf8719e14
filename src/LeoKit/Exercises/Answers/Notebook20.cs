using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>20 · Policy change designs.</summary>
static class Notebook20
{
    sealed record Summer(string School, long Year, long? First, double Points, long Pupils);

    static readonly OncePerExtract<Summer[]> Rows = new(county => [.. county.SqlColumns("""
        WITH results AS (SELECT URN_anon AS school, right(ACADYR, 4)::INTEGER AS cohort, coalesce(PTSTNEWE, PTSTNEWE_PTQ, PTSTNEWE_PTQ_EE) AS total FROM KS4_Pupil),
        scored AS (SELECT *, (total - avg(total) OVER same) / stddev(total) OVER same * (SELECT stddev(ATT8) FROM KS4_Pupil) AS score
          FROM results WHERE total IS NOT NULL WINDOW same AS (PARTITION BY cohort))
        SELECT school AS School, cohort::BIGINT AS Year, year(AcademyDate) + 2 AS First, round(avg(score), 6) AS Points, count(*) AS Pupils
        FROM scored JOIN School_Lookup_Synthetic ON URN_anon = school WHERE Phase = 'SS' AND Type <> 'IND' GROUP BY ALL ORDER BY School, Year
        """).Rows<Summer>().Where(row => row.First is null or >= 2012)]);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Value("20.A", "the difference in differences in points", county => Change(county, converts: true) - Change(county, converts: false), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("Four means and three minus signs: everything else in this notebook is about when that may be called an effect.")
            .Wrong(county => Change(county, converts: true), "That is before against after for the schools that convert. Take off the change of those that never do.")
            .Wrong(county => Mean(county, true, true) - Mean(county, false, true), "That compares the groups after the conversion only. They may have differed before.")
            .Wrong(county => Change(county, converts: false) - Change(county, converts: true), "The sign has turned round: the change of those that convert comes first.")
            .Help("Four means: two groups, before and after.", "around.Where(row => row.First is not null && row.Year >= 2014).Average(row => row.Points) is one of them.", "(converts after − converts before) − (never after − never before)"),

        Frame("20.B", ["EventTime"], county => Events(Rows.Of(county), -6, 4), tolerance: 0.011)
            .On(LessonData.County)
            .Shows("More schools, narrower intervals. Now look at the years before −1 as hard as at those after.")
            .Wrong(county => Events([.. Rows.Of(county).Where(row => row.First is null or 2013)], -6, 4), "These are the schools that convert for 2013 only. Take all of rows.")
            .Wrong(county => Events(Rows.Of(county), -5, 4), "A year is missing: begin six years before.")
            .Help("rows has all schools, of whichever year they convert.", "The same two functions as above, with other arguments.", "Events(StudyOf(rows).Fit(), -6, 4)"),

        Choice("20.C", "B")
            .Shows("In the county the rise is planted: 0.3 points a year, before and after. In real data you would have to argue for it.")
            .Wrong("A", "Averaging does not help here: the earlier years lie on one side of 0, and rise towards it.")
            .Wrong("C", "A pattern before the event is information. If it would have gone on, it can be taken out.")
            .Wrong("D", "A cause comes before what it does. Something else made these schools rise.")
            .Help("Follow the dots from left to right up to −1.", "A line that rises before the event would go on rising without it.", "A trend can be allowed for, if it would have gone on."),

        Estimate("20.D", "the placebo effect four years before the conversion, in points", county => Academy(Before(Rows.Of(county)), withLine: true), truth: _ => 0, within: 1.1, named: "academy")
            .On(LessonData.County)
            .Shows("The interval encloses 0. That supports the line as far as we can look, and proves nothing about the years after.")
            .Wrong(county => Academy(Before(Rows.Of(county)), withLine: false), "That is the plain placebo of the cell above. Give the schools that convert a line of their own.")
            .Wrong(county => Academy(Rows.Of(county), withLine: true), "That is the effect itself, with the line. The placebo uses the years in before.")
            .Help("The data of the placebo are in before.", "WithLine takes the same rows as Plain.", "WithLine(before).Fit()[\"academy\"]"),

        Estimate("20.E", "the effect of conversion, in points of Attainment 8", county => Academy(Rows.Of(county), withLine: true), truth: "q3-academy", within: 1, named: "academy")
            .On(LessonData.County)
            .Shows("The planted effect is 2. The plain design took the rise that was there anyway for a part of it.")
            .Wrong(county => Academy(Rows.Of(county), withLine: false), "That is the plain design, whose placebo was clearly not 0. Let the line stay in the model.")
            .Wrong(county => Academy(Before(Rows.Of(county)), withLine: true), "That is the placebo. For the effect take all years, in rows.")
            .Help("All schools and all summers are in rows.", "The line stays in the model.", "WithLine(rows).Fit()[\"academy\"]"),
    ];

    static double Change(LeoExtract county, bool converts) => Mean(county, converts, true) - Mean(county, converts, false);

    static double Mean(LeoExtract county, bool converts, bool after) =>
        Around(Rows.Of(county), 2014).Where(row => row.First is not null == converts && row.Year >= 2014 == after).Average(row => row.Points);

    static Summer[] Around(Summer[] rows, long first) => [.. rows.Where(row => (row.First is null || row.First == first) && row.Year >= first - 5 && row.Year < first + 5)];

    static Summer[] Before(Summer[] rows) => [.. rows.Where(row => row.First is null || row.Year < row.First).Select(row => row with { First = row.First - 4 })];

    static object Events(Summer[] rows, int from, int to)
    {
        var study = EventStudy.Of("points", rows.Select(row => row.Points)).Unit("school", rows.Select(row => row.School))
            .Time("summer", rows.Select(row => row.Year)).FirstTreated("academy", rows.Select(row => row.First)).Fit();
        return Enumerable.Range(from, to - from + 1).Select(time => new
        {
            EventTime = time,
            Effect = Math.Round(study.At(time).Value, 2),
            Low = Math.Round(study.At(time).Low, 2),
            High = Math.Round(study.At(time).High, 2),
        }).ToDataFrame();
    }

    static Estimate Academy(Summer[] rows, bool withLine)
    {
        var plain = Ols.Of("points", rows.Select(row => row.Points)).On("academy", rows.Select(row => row.Year >= row.First))
            .Absorb("school", rows.Select(row => row.School)).Factor("year", rows.Select(row => row.Year))
            .Weighted("pupils", rows.Select(row => row.Pupils)).Clustered("school", rows.Select(row => row.School));
        return (withLine ? plain.On("line of converters", rows.Select(row => row.First is null ? 0 : row.Year - 2012)) : plain).Fit()["academy"];
    }
}
