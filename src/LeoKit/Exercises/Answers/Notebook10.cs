using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>10 · Absence, exclusion and social care.</summary>
static class Notebook10
{
    const string Reference = "PupilMatchingRefAnonymous";

    static readonly DateOnly Birthday = new(2012, 6, 1);

    static readonly DateOnly BeforeAnybody = new(1980, 1, 1);

    /// <summary>One period of care as two returns show it.</summary>
    static readonly Spell[] Returns = [Days("2010-12-30", "2011-03-31"), Days("2010-12-30", "2011-09-08"), Days("2011-09-09", "2012-01-15")];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Function("10.A", "double? AbsenceRate(int? missed, int? possible)", (int? missed, int? possible) => Rate(missed, possible),
            [Case(13, 310), Case(0, 304), Case(18, 168), Hidden("no session was possible", 0, 0), Hidden("the missed sessions are missing", null, 310), Hidden("the possible sessions are missing", 5, null)],
            tolerance: 0.001,
            laws: [new("a rate lies between 0 and 100", (_, result) => result is null or (double and >= 0 and <= 100))])
            .Shows("A missing rate is not a rate of 0: who was on no register for a term was not present all the time.")
            .Wrong((int? missed, int? possible) => Rate(missed, possible) / 100, "That is a share from 0 to 1. Per cent is asked for.")
            .Wrong((int? missed, int? possible) => Rate(missed, possible) ?? 0, "Where there is no rate, 0 would say that nothing was missed. Return null.")
            .Wrong((int? missed, int? possible) => possible > 0 ? (double?)(100 * missed / possible) : null, "Whole numbers divide to whole numbers, so the decimals are lost. Write 100.0.")
            .Help("Which three inputs have no rate?", "possible > 0 is false for zero and for a missing value.", "missed is not null && possible > 0 ? 100.0 * missed / possible : null"),

        Value("10.B", "the number of pupils with an exclusion", town => town.Exclusions().Texts(Reference).Distinct().Count())
            .Shows("Each of them has several exclusions on average: a rate of exclusions and a rate of pupils answer different questions.")
            .Wrong(town => town.Exclusions().Rows, "Those are exclusions, the rows of table 1. Count the different pupils among them.")
            .Wrong(town => town.ExclusionsByPupilAndSchool().Rows, "Those are the rows of table 2: a pupil at two schools, or in two years, is there twice.")
            .Wrong(town => town.ExclusionsByPupil().Rows, "Those are pupil-years, the rows of table 3: a pupil with exclusions in two years is there twice.")
            .Help("Which column says who it was?", "town.Exclusions().Texts(\"PupilMatchingRefAnonymous\") lists the references of all years.", "town.Exclusions().Texts(\"PupilMatchingRefAnonymous\").Distinct().Count()"),

        Function("10.C", "int DaysBefore16(Spell[] episodes, DateOnly birthday)", (Spell[] episodes, DateOnly birthday) => DaysBefore(episodes, birthday),
            [
                Case(Returns, Birthday),
                Case(new[] { Days("2012-05-30", "2012-06-03") }, Birthday),
                Hidden("care begins after the birthday", new[] { Days("2012-07-01", "2012-08-01") }, Birthday),
                Hidden("two periods with a gap", new[] { Days("2009-01-01", "2009-01-10"), Days("2011-01-01", "2011-01-05") }, Birthday),
                Hidden("no episode", Array.Empty<Spell>(), Birthday),
            ],
            laws: [new("nobody has more days than the episodes have together", (arguments, result) => result is double days && arguments[0] is Spell[] episodes && days <= episodes.Sum(episode => episode.Days))])
            .Shows("The same function, with another day, gives the days before 18: name the age in the result.")
            .Wrong((Spell[] episodes, DateOnly birthday) => episodes.Clip(new Spell(BeforeAnybody, birthday.AddDays(-1))).Sum(spell => spell.Days),
                "Days that two returns report count twice. DaysIn counts each once.")
            .Wrong((Spell[] episodes, DateOnly birthday) => episodes.Merge().Sum(spell => spell.Days), "That counts days on and after the birthday, too. Cut off at the day before.")
            .Wrong((Spell[] episodes, DateOnly birthday) => episodes.Sum(spell => spell.Days), "Two things are open: days that two returns report count twice, and days after the birthday count, too.")
            .Wrong((Spell[] episodes, DateOnly birthday) => DaysBefore(episodes, birthday.AddDays(1)), "The birthday itself is counted. End the range on the day before.")
            .Wrong((Spell[] episodes, DateOnly birthday) => episodes.Where(episode => episode.End < birthday).Merge().Sum(spell => spell.Days),
                "An episode that reaches over the birthday is left out. Its days before it count.")
            .Help("Two rules: a day counts once, and only up to the day before.", "episodes.DaysIn(range) counts the days of a range that are covered, each once.",
                "episodes.DaysIn(new Spell(new DateOnly(1980, 1, 1), birthday.AddDays(-1)))"),

        Talk("10.D",
            "In this study, a smaller share of young people who had been in care, and of those who had been excluded, had five good passes recorded at 16. The records do not show why, nor which support was given; the next step compares them with pupils in a like situation.",
            "Names people first, then what happened to them.",
            "Says what was recorded, and of whom, instead of what people are.",
            "Claims no cause, and says what the records leave out.",
            "Keeps apart children in care and pupils who were excluded.")
            .Wrong("kids", "Say children, pupils or young people, as you would in front of them.")
            .Wrong("looked-after", "Put the person first: children who were in care.")
            .Wrong("fail", "Say what was recorded: which result, for how many. The word blames.")
            .Wrong("end up", "That tells the end of a story. Say what is recorded, and until when.")
            .Help("Whom does the sentence describe, and what was done to them?", "Which words claim a cause that no record shows?", "“Among pupils who were …, the records show …; they do not show …”"),
    ];

    static double? Rate(int? missed, int? possible) => missed is not null && possible > 0 ? 100.0 * missed / possible : null;

    static int DaysBefore(Spell[] episodes, DateOnly birthday) => episodes.DaysIn(new Spell(BeforeAnybody, birthday.AddDays(-1)));

    static Spell Days(string first, string last) => new(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture));
}
