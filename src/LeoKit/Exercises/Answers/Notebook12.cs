using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Analysis;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>12 · Work, pay, benefits, places, employers.</summary>
static class Notebook12
{
    const int Continuous = 181;

    const int FirstYearOfPrices = 2003;

    static readonly TaxYear Year = new(2018);

    static readonly TaxYear Earlier = new(2010);

    /// <summary>The index of the notebook: invented, 2.1 per cent a year.</summary>
    static readonly Deflator Prices = new("Invented index, 2.1 per cent a year", "this notebook", Year,
        Enumerable.Range(FirstYearOfPrices, 18).Select(start => (new TaxYear(start), 100m * (decimal)Math.Pow(1.021, start - FirstYearOfPrices))));

    static readonly ImmutableArray<FunctionCase> ToMerge =
    [
        Case((object)new[] { Of("2018-05-01", "2018-05-20"), Of("2018-05-11", "2018-05-30") }),
        Case((object)new[] { Of("2018-05-01", "2018-05-20"), Of("2018-05-21", "2018-05-30") }),
        Case((object)new[] { Of("2018-05-01", "2018-05-20"), Of("2018-05-22", "2018-05-30") }),
        Case((object)Array.Empty<Spell>()),
        Hidden("one spell lies within another", (object)new[] { Of("2018-05-01", "2018-07-31"), Of("2018-05-11", "2018-05-30") }),
        Hidden("three spells in a chain, not in order", (object)new[] { Of("2018-07-01", "2018-07-31"), Of("2018-05-01", "2018-06-10"), Of("2018-06-05", "2018-06-30") }),
    ];

    static readonly ImmutableArray<FunctionCase> ToJudge =
    [
        Case(new[] { Of("2018-04-06", "2018-10-03") }, Year),
        Case(new[] { Of("2018-04-06", "2018-10-02") }, Year),
        Case(new[] { Of("2018-04-06", "2018-08-01"), Of("2018-11-01", "2019-04-05") }, Year),
        Case(new[] { Of("2018-04-06", "2018-07-01"), Of("2018-07-02", "2018-10-31") }, Year),
        Hidden("most of the spell lies before the year", new[] { Of("2016-01-01", "2018-06-30") }, Year),
        Hidden("no spell", Array.Empty<Spell>(), Year),
    ];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Function("12.A", "Spell[] Joined(Spell[] spells)", (Spell[] spells) => Joined(spells, (last, next) => last.Touches(next)), ToMerge)
            .Shows("The days covered stay the same whatever you merge: that is a law you can test on every data set.")
            .Wrong((Spell[] spells) => Joined(spells, (last, next) => last.Overlaps(next)),
                "Spells that overlap are joined. Two that touch, with no day between them, are still apart.")
            .Wrong((Spell[] spells) => Joined(spells, (_, _) => true), "Everything becomes one spell, so that days without work are covered too. Join only what leaves no day between.")
            .Wrong((Spell[] spells) => Joined(spells, (_, _) => false), "Nothing is joined yet: each spell still stands by itself.")
            .Help("Which two spells does the condition compare?", "A Spell has Overlaps and Touches.", "joined[^1].Touches(spell)"),

        Function("12.B", "bool IsContinuous(Spell[] spells, TaxYear year)",
            (Spell[] spells, TaxYear year) => LongestRun(spells, year) >= Continuous, ToJudge)
            .Shows("181 days are half a year: it is a convention of one team, which is why the definition travels with its name.")
            .Wrong((Spell[] spells, TaxYear year) => spells.DaysIn(year) >= Continuous, "That adds up days over gaps. The definition asks for days in a row.")
            .Wrong((Spell[] spells, TaxYear year) => spells.Longest()?.Days >= Continuous, "The days before and after the year count too here. Cut the spells to the year first.")
            .Wrong((Spell[] spells, TaxYear year) => LongestRun(spells, year) > Continuous, "At least 181 days: a run of exactly 181 counts.")
            .Wrong((Spell[] spells, TaxYear year) => spells.Clip(year).Any(spell => spell.Days >= Continuous), "Each spell is looked at by itself. Two that overlap or touch make one run.")
            .Help("Cut the spells to the year first, then look for the longest run.", "spells.Clip(year) cuts, and Longest() merges.", "spells.Clip(year).Longest()?.Days >= 181"),

        Choice("12.C", "B")
            .Shows("Keep three kinds apart: a row that says 0, no row, and no link. Each is missing for another reason, and only the first is an amount.")
            .Wrong("A", "Nothing was reported, which is not nothing paid. Up to April 2013 pay below the threshold need not be reported.")
            .Wrong("C", "The spell is a record like any other. Leaving out everybody without a row leaves out low pay in the early years.")
            .Wrong("D", "The spell stands under the person's EDUKEY, so the person was matched.")
            .Help("Both tables have the same key: what follows from having a spell?", "Which rule of reporting held in 2010-11?", "A job without a row of pay is no sign of a job without pay."),

        Value("12.D", "the median in pounds", town => (double)InPrices(town, Earlier, Earlier), tolerance: 0.51)
            .Shows("Without prices, pay seems to have grown by much more: part of the rise of any sum over eight years is prices alone.")
            .Wrong(town => (double)Median(town, Earlier), "That is the median in pounds of its own year. Prices of 2018-19 are asked for.")
            .Wrong(town => (double)(Median(town, Earlier) / Prices.Factor(Earlier)), "The sum became smaller: prices rose, so a pound of 2010-11 is worth more than one of 2018-19.")
            .Wrong(town => (double)InPrices(town, Earlier, Earlier.Next()), "The factor belongs to the next year. Pay and deflator need the same tax year.")
            .Wrong(town => (double)InPrices(town, new(2014), new(2014)), "That is the year of the example. The exercise asks for 2010-11.")
            .Help("The cell above does it for another year.", "RealEarnings.Of(…) has an Amount.", "RealEarnings.Of(MedianPay(new(2010)), new(2010), prices).Amount"),

        Frame("12.E", ["SeveralJobs"], town => Differing(town, "Main_Section IS NOT NULL", "Main_Section <> main_enterprise_linked_section"))
            .Shows("Even people with one job have two answers: a study of branches has to say which field it took.")
            .Wrong(town => Differing(town, "true", "Main_Section <> main_enterprise_linked_section"), "People without a main section are counted too. The register knows no employer of theirs: leave them out.")
            .Wrong(town => Differing(town, "Main_Section IS NOT NULL", "Main_SIC2007::INTEGER <> main_enterprise_linked_sic2007"), "That compares the codes of five digits. The question is about sections.")
            .Wrong(town => Differing(town, "Main_Section IS NOT NULL", "Main_Section = main_enterprise_linked_section"), "Those are the people for whom the two agree. Count where they differ.")
            .Help("Two groups: Num_Employments is 1, or more.", "Num_Employments > 1 is true or false, so it can be the group.",
                "SELECT Num_Employments > 1 AS SeveralJobs, count(*) AS People, count(CASE WHEN Main_Section <> main_enterprise_linked_section THEN 1 END) AS Differ … GROUP BY SeveralJobs"),
    ];

    static Spell Of(string start, string end) => new(DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(end, CultureInfo.InvariantCulture));

    static Spell[] Joined(Spell[] spells, Func<Spell, Spell, bool> belong)
    {
        var joined = new List<Spell>();
        foreach (var spell in spells.Order())
        {
            if (joined.Count > 0 && belong(joined[^1], spell))
                joined[^1] = new(joined[^1].Start, spell.End > joined[^1].End ? spell.End : joined[^1].End);
            else
                joined.Add(spell);
        }

        return [.. joined];
    }

    static int LongestRun(Spell[] spells, TaxYear year) => spells.Clip(year).Longest()?.Days ?? 0;

    static decimal Median(LeoExtract town, TaxYear year) =>
        (decimal)town.SqlColumns("SELECT median(Earnings) AS Pay FROM LEO_Earnings WHERE TaxYear = ?", year).Numbers("Pay")[0]!.Value;

    static decimal InPrices(LeoExtract town, TaxYear paid, TaxYear priced) => RealEarnings.Of(Median(town, paid), priced, Prices).Amount;

    static DataFrame Differing(LeoExtract town, string condition, string differ) => town.Sql($"""
        SELECT Num_Employments > 1 AS SeveralJobs, count(*) AS People, count(CASE WHEN {differ} THEN 1 END) AS Differ
        FROM LEO_Earnings WHERE TaxYear = ? AND {condition} GROUP BY SeveralJobs
        """, Year);
}
