using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>25 · Time in care.</summary>
static class Notebook25
{
    const string Effect = "q4-care";

    const int LongDays = 730;

    static readonly string[] BeforeCare = ["level of need before care", "sex", "year of birth", "ethnic group"];

    static readonly OncePerExtract<List<Person>> InNeed = new(county => [.. county.SqlColumns(QueryText.Of("work-at-23")).Rows<Person>().Where(person => person.Level is not null)]);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Function("25.A", "bool IsLongAndStable(Spell[] rows)",
            (Spell[] rows) => Period(rows).Days >= LongDays && Starts(rows) <= 2,
            [
                Case((object)new[] { Days("2010-01-01", "2012-12-31") }),
                Case((object)new[] { Days("2010-01-01", "2010-06-30"), Days("2010-07-01", "2011-06-30"), Days("2011-07-01", "2012-12-31") }),
                Case((object)new[] { Days("2010-01-01", "2010-06-30"), Days("2010-07-01", "2010-12-31") }),
                Case((object)new[] { Days("2010-01-01", "2011-03-31"), Days("2010-01-01", "2012-03-31"), Days("2010-01-01", "2012-09-30") }),
                Hidden("an episode of fewer than two years, reported twice", (object)new[] { Days("2010-01-01", "2011-03-31"), Days("2010-01-01", "2011-08-31") }),
                Hidden("a period of exactly 730 days", (object)new[] { Days("2010-01-01", "2011-12-31") }),
            ])
            .On(LessonData.County)
            .Shows("One period, however often it was reported. Write the rule into the plan before you see an outcome, since others would draw the line elsewhere.")
            .Wrong((Spell[] rows) => Period(rows).Days >= LongDays && rows.Length <= 2, "That counts rows. An episode that went on is reported again: count different starts.")
            .Wrong((Spell[] rows) => rows.Sum(row => row.Days) >= LongDays && Starts(rows) <= 2, "That adds the days of rows up, so that an episode reported twice counts twice. Take the first day and the last.")
            .Wrong((Spell[] rows) => Period(rows).Days >= LongDays, "That is long. Whether it is stable depends on the number of different starts.")
            .Wrong((Spell[] rows) => Period(rows).Days > LongDays && Starts(rows) <= 2, "A period of exactly 730 days counts as long: at least, not more than.")
            .Help("Two conditions: one on the first and last day, one on the starts.", "new Spell(first, last).Days counts both ends. Distinct() counts a start once.",
                "new Spell(rows.Min(row => row.Start), rows.Max(row => row.End)).Days >= 730 && rows.Select(row => row.Start).Distinct().Count() <= 2"),

        Set("25.B", "new[] { \"level of need before care\", … }", BeforeCare)
            .On(LessonData.County)
            .Shows("Care cannot reach back in time. What it may have changed is part of the answer, not of the controls.")
            .Wrong(new[] { "level of need before care", "sex", "year of birth", "ethnic group", "results at 16" }, "Results at 16 come after most periods of care began, and care may have moved them: a bad control.")
            .Wrong(new[] { "level of need before care", "sex", "year of birth", "ethnic group", "number of placements" }, "The number of placements is a part of the time in care itself. Nobody without care has one.")
            .Wrong(new[] { "level of need before care", "results at 16", "sex", "year of birth", "number of placements", "Level 3 by 19", "ethnic group" }, "More controls are not better: three of the seven come during or after care.")
            .Help("Put each on a line of time: before care, during, after.", "Three of the seven come during or after care.", "new[] { \"level of need before care\", \"sex\", … }"),

        Estimate("25.C", "the difference in the share in paid work at equal need, as a proportion", county => Found(county).Recommended, truth: Effect, within: 0.06, named: "effect on the treated")
            .On(LessonData.County)
            .Shows("The interval is wide because 233 people were in care; it covers the planted effect, and leaves zero out.")
            .Wrong(county => Found(county).Naive, "That compares with everybody else, most of whom were never in need. Use the rows of need.")
            .Wrong(county => AmongNeed(county), "That compares with children in need, whatever their level. Match on the level.")
            .Help("Treated are the people who were in care.", "On takes what must be equal; Exact() compares within equal values, and Effect is its estimate.",
                "Matching.Of(\"in work\", need.Select(person => person.Works)).Treated(\"care\", need.Select(person => person.InCare)).On(\"level\", need.Select(person => person.Level)).Exact().Effect"),

        Safe("25.D", county => ByKind(county))
            .On(LessonData.County)
            .Shows("The small groups are those that a reader would ask about first. A study may have to report fewer rows, agreed before the results are seen.")
            .Wrong(county => ByKind(county).Publish(), "Nothing is hidden yet: in some groups fewer than ten people were in paid work.")
            .Wrong(county => Sdc.Round(ByKind(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the small cells.", "A hidden cell follows from a total if it is alone in its row or column. Sdc.Suppress looks for that.", "Sdc.Suppress(byKind)"),

        Talk("25.E", "In this synthetic county, at 23, people who had been in care were in paid work less often than others with the same level of need as children, by about 16 percentage points (95 per cent interval: 8 to 24); most of the raw gap goes with need that was there before care, and the records do not show what care prevented.",
            "Speaks of people first, and of care as something that was done for or to them.", "Names the comparison and the interval.", "Blames nobody, and claims no cause that the design does not carry.")
            .On(LessonData.County)
            .Wrong("care kids", "Person first: people who had been in care.")
            .Wrong("failed", "Say what was compared and found. Who let whom down is in no table.")
            .Help("Whom does the sentence describe, and against whom?", "The gap at equal need is another than the raw gap.", "At 23, people who had been in care were in paid work …"),
    ];

    static Spell Period(Spell[] rows) => new(rows.Min(row => row.Start), rows.Max(row => row.End));

    static int Starts(Spell[] rows) => rows.Select(row => row.Start).Distinct().Count();

    static Estimate AmongNeed(LeoExtract county)
    {
        var need = InNeed.Of(county);
        return Difference.Of("in work", need.Select(person => person.Works)).Between("care", need.Select(person => person.Care is not null)).OfProportions().Estimate;
    }

    static SdcTable ByKind(LeoExtract county) =>
        SdcTable.Counts(InNeed.Of(county), person => $"level {person.Level}, {KindOf(person)}", person => person.Works ? "in paid work" : "not in paid work");

    static string KindOf(Person person) => person.Care switch { null => "not in care", "stable" => "long and stable", _ => "short or changing" };

    static Finding Found(LeoExtract county) => county.Studies.FindingOf(Effect);

    static Spell Days(string first, string last) => new(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));

    sealed record Person(bool Works, long? Level, string? Care);
}
