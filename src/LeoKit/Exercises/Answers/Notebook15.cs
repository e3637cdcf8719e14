using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>15 · Lags, reforms, why, and worth.</summary>
static class Notebook15
{
    const string PeoplePaid = "SELECT TaxYear, count(*) - lag(count(*)) OVER (ORDER BY TaxYear) AS Rise FROM LEO_Earnings GROUP BY TaxYear ORDER BY TaxYear";

    const string Outcomes = """
        WITH keyed AS (SELECT DISTINCT AE_ID, GENDER AS Sex, FSM AS Meals, EDUKEY AS key FROM KS4_Pupil AS k
          JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p ON p.PUPILMATCHINGREFANONYMOUS = k.PupilMatchingRefAnonymous JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP USING (AE_ID) WHERE ACADYR = '2008/2009')
        SELECT Sex, Meals, sum(Earnings)::INTEGER AS Pay,
          bool_or(key IN (SELECT EduKey FROM LEO_Employment WHERE StartDate < '2018-04-06' AND EndDate > '2019-04-05')) AS AllYear,
          bool_or(key IN (SELECT EduKey FROM LEO_Benefit WHERE Out_of_work_benefit AND StartDate <= '2019-04-05' AND coalesce(EndDate, '2019-04-05') >= '2018-04-06')) AS Claimed,
          bool_or(AE_ID IN (SELECT AE_ID FROM HESA AS h JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS q ON q.PUPILMATCHINGREFANONYMOUS = h.PUPILMATCHINGREFANONYMOUS WHERE XQOBTN01 LIKE 'H%')) AS Degree
        FROM keyed LEFT JOIN LEO_Earnings AS e ON e.Edukey = key AND TaxYear = 201819 GROUP BY AE_ID, Sex, Meals
        """;

    static readonly OncePerExtract<IReadOnlyList<Person>> PeopleOf = new(county => county.SqlColumns(Outcomes).Rows<Person>());

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Value("15.A", "the tax year of the break, as six digits", county => BreakYear(county))
            .On(LessonData.County)
            .Shows("In this year many small sums are counted for the first time, so that the median falls while nobody is paid less. Employment spells show no such jump.")
            .Wrong(county => BreakYear(county) - 101, "That is the last year under the old rule. The jump shows in the year after it.")
            .Wrong(county => BreakYear(county) / 100, "That is a calendar year. Write the tax year as the table does, with six digits.")
            .Wrong(county => FirstYear(county) + 101, "There the table begins, and a second cohort starts to work: in per cent the rise is large, in people it is not. Look for the largest rise in people.")
            .Help("The table gains a cohort each year, so some rise is normal. Look for one that stands out.",
                "lag(count(*)) OVER (ORDER BY TaxYear) is the number of the year before.",
                "SELECT TaxYear, count(*) - lag(count(*)) OVER (ORDER BY TaxYear) AS Rise FROM LEO_Earnings GROUP BY TaxYear ORDER BY Rise DESC"),

        Value("15.B", "the year in which the newest cohort begins", county => NewestWithPayAt(30, county))
            .On(LessonData.County)
            .Shows("They ended Key Stage 4 in 2004/05. And their year is 2020-21, the first of the pandemic: a cautious study would step back one cohort more.")
            .Wrong(county => NewestWithPayAt(25, county), "That is the newest cohort with pay at 25. Ask the rule for 30.")
            .Wrong(county => NewestWithPayAt(30, county) + 1, "In the last year held, the younger part of that cohort has not turned 30 when it begins. Count from the end of the birth year.")
            .Wrong(county => LastYear(county) - 30, "That takes 30 from the last tax year. Everybody must have turned 30 before the year begins, the youngest too.")
            .Wrong(county => NewestWithPayAt(30, county) + 16, "That is near the year of Key Stage 4. The year of birth is asked for.")
            .Help("Use the rule of the worked cell with another age.", "Keep cohorts with PayAt(30, cohort).Start <= last.", "Enumerable.Range(1985, 12).Last(start => PayAt(30, new BirthCohort(start)).Start <= last)"),

        Choice("15.C", "C")
            .On(LessonData.County)
            .Shows("It speaks of a world that did not happen. To claim it, one has to argue that the two groups would have been paid alike, and no table does that by itself.")
            .Wrong("A", "That repeats two numbers of the table. It is true of it, whatever the reason.")
            .Wrong("B", "That is a comparison within groups, still a description: it says how large the gap is, not what would happen.")
            .Wrong("D", "That counts people. It says nothing of what would change for anybody.")
            .Help("Three of the sentences only repeat numbers of the table.", "A claim of why speaks of a world that did not happen.", "Look for \"had … would have\"."),

        Frame("15.D", ["Meals"], county => ByMeals(county), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("The columns differ in size and in direction: steady work and claims say things that a mean of pay leaves out.")
            .Wrong(county => ByMeals(county, unknownToo: true), "People for whom meals are not known are counted as not on free school meals. Leave them out.")
            .Wrong(county => ByMeals(county, missingAsZero: true), "In MeanPay people without pay count as zero. Average leaves missing values out if Pay stays nullable.")
            .Wrong(county => ByMeals(county, scale: 1), "The shares lie between 0 and 1. Use Share, which gives per cent.")
            .Help("Copy the cell above; two places change.", "Where(person => person.Meals is not null) leaves out the unknown.", "GroupBy(person => person.Meals), and Meals = group.Key.Value in place of Sex = group.Key"),

        Talk("15.E", "I would report whether people are in work all year, whether they claim an out-of-work benefit, and whether they went on learning; LEO holds these three. It does not hold health, care for others, or whether people are content, and I would say so beside the table.",
            "Names outcomes that matter to the people themselves, not only to the budget.", "Tells those that LEO holds from those that it does not.", "Claims nothing about why.")
            .On(LessonData.County)
            .Help("Ask what people themselves would name.", "Tables besides pay: employment, benefits, learning, activity at 16 to 18.", "I would report … LEO holds … It does not hold …"),
    ];

    static int BreakYear(LeoExtract county)
    {
        var rises = county.SqlColumns(PeoplePaid);
        return rises.Wholes("TaxYear").Zip(rises.Wholes("Rise")).Where(year => year.Second is not null).MaxBy(year => year.Second).First is { } found ? (int)found : 0;
    }

    static int FirstYear(LeoExtract county) => (int)county.SqlColumns("SELECT min(TaxYear) AS Year FROM LEO_Earnings").Wholes("Year")[0]!.Value;

    static int LastYear(LeoExtract county) => (int)county.SqlColumns("SELECT max(TaxYear) // 100 AS Year FROM LEO_Earnings").Wholes("Year")[0]!.Value;

    /// <summary>The first full tax year after the youngest of a cohort had their birthday begins in the April after the 31 August on which they had it.</summary>
    static int NewestWithPayAt(int age, LeoExtract county)
    {
        var last = LastYear(county);
        return Enumerable.Range(1985, 20).Last(start => new BirthCohort(start).Born.End + age + 1 <= last);
    }

    static DataFrame ByMeals(LeoExtract county, bool unknownToo = false, bool missingAsZero = false, double scale = 100) =>
        PeopleOf.Of(county)
            .Where(person => unknownToo || person.Meals is not null)
            .GroupBy(person => person.Meals ?? false)
            .Select(group => new
            {
                Meals = group.Key,
                People = group.Count(),
                MeanPay = Math.Round(missingAsZero ? group.Average(person => person.Pay ?? 0) : group.Average(person => person.Pay)!.Value),
                AllYear = Share(group, person => person.AllYear, scale),
                Claimed = Share(group, person => person.Claimed, scale),
                Degree = Share(group, person => person.Degree, scale),
            })
            .ToDataFrame();

    static double Share(IEnumerable<Person> group, Func<Person, bool> has, double scale) => Math.Round(scale * group.Count(has) / group.Count(), 1);

    sealed record Person(string Sex, bool? Meals, int? Pay, bool AllYear, bool Claimed, bool Degree);
}
