using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>14 · What is not recorded.</summary>
static class Notebook14
{
    const int Since = 10;

    const string Year11 = """
        SELECT FSMeligible_spr11 AS meals, EVERFSM_ALL_spr11 AS ever
        FROM Spring_Census_2011
        WHERE NCyearActual_spr11 = '11' AND FSMeligible_spr11 IS NOT NULL AND coalesce(RecordStatus_spr11, 1) < 101
        """;

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Estimate("14.A", "the difference in the logarithm of pay at 26, at equal results", county => Adjusted(YearsAt(county, Since)), truth: "q9-catch-up", within: 0.03)
            .On(LessonData.County)
            .Shows("At 26 the estimate can be read as a difference in the rate of pay. A few years later part of it would be hours, and nobody could say how much.")
            .Wrong(county => Raw(YearsAt(county, Since)), "That is the raw difference. Results at 16 and the way after them are part of it: compare people of equal results.")
            .Wrong(county => Adjusted(YearsAt(county, 14)), "That is the difference at 30. By then some work part-time, and the yearly sum holds their hours too.")
            .Wrong(_ => (0.08, 0.04, 0.12), "The sign has turned round: who is subtracted from whom?")
            .Help("The first line shows the raw difference. Results at 16 are part of it.", "Each On takes a column, such as at26.Select(year => year.Points).",
                ".On(\"points\", at26.Select(year => year.Points)).On(\"female\", …).On(\"level 3\", …).On(\"degree\", …).Factor(\"region\", …).Fit()[\"free meals\"]"),

        Value("14.B", "the percentage that is not eligible on census day", county => Percentage(county, "NOT meals", "ever"), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("One day's record misses most of those who were eligible at some time: state which of the two fields you took.")
            .Wrong(county => Percentage(county, "meals", "ever"), "That is the percentage that is eligible on the day. The question asks for those whom the day misses.")
            .Wrong(county => Percentage(county, "ever AND NOT meals", "true"), "That divides by all pupils. Divide by those who were ever eligible.")
            .Wrong(county => Percentage(county, "ever", "NOT meals"), "That is the share of ever eligible pupils among those without meals. The group to divide by is everybody who was ever eligible.")
            .Help("The group to divide by is everybody who was ever eligible.", "Two counts are enough: WHERE ever GROUP BY meals.", "SELECT 100.0 * count(CASE WHEN NOT meals THEN 1 END) / count(*) AS Missed FROM ({year11}) WHERE ever"),

        Value("14.C", "the percentage with pay", county => Paid(county, "was.CTRYNM = 'England' AND home.CTRYNM = 'Scotland'"), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("Movers to Scotland are not lost to the tax records here: only people abroad are. Ask of every missing group which records it left.")
            .Wrong(county => Paid(county, "home.CTRYNM = 'Scotland'"), "That is everybody in Scotland in 2018-19. Keep those who lived in England in 2011-12.")
            .Wrong(county => Paid(county, "was.CTRYNM = 'England' AND home.CTRYNM = 'England'"), "Those are people who stayed. The question is about those who moved to Scotland.")
            .Wrong(_ => 0, "Nobody abroad has pay. Scotland is in the United Kingdom, and its pay is there.")
            .Help("Two conditions: where they lived then, and where they live now.", "was.CTRYNM = 'England' AND home.CTRYNM = 'Scotland' counts the movers; count(pay.Edukey) those with pay.", "100.0 * count(pay.Edukey) / count(*)"),

        Talk("14.D", "I would trust free school meals least in a study of family income: one census day misses families just above the line and those who qualify later. Mixed groups look more alike than they are, so a gap would come out too small.",
            "Names one substitute and a question to be studied.", "Says who is left out or mixed up.", "Gives the direction in which a result would be off.")
            .Wrong("no weakness", "Each of the four leaves somebody out or mixes people up. Which does yours?")
            .Wrong("poor kids", "Person first: pupils who were eligible for free school meals.")
            .Help("Begin with a question that you would study.", "For each substitute, ask who is left out or mixed up.", "I trust … least, because … . A result would be too …"),
    ];

    static ImmutableArray<FullYear> YearsAt(LeoExtract county, int since) =>
        [.. county.Studies.FullYears.Where(year => year.Since == since && year is { Points: not null, FreeMeals: not null })];

    static Estimate Raw(ImmutableArray<FullYear> years) =>
        Difference.Of("log pay", years.Select(year => year.LogPay)).Between("free meals", years.Select(year => year.FreeMeals!.Value)).OfMeans().Estimate;

    static Estimate Adjusted(ImmutableArray<FullYear> years) => Ols.Of("log pay", years.Select(year => year.LogPay))
        .On("free meals", years.Select(year => year.FreeMeals))
        .On("points", years.Select(year => year.Points))
        .On("female", years.Select(year => year.Female))
        .On("level 3", years.Select(year => year.Level3))
        .On("degree", years.Select(year => year.IsGraduate))
        .Factor("region", years.Select(year => year.Region))
        .Fit()["free meals"];

    static double Percentage(LeoExtract county, string counted, string among) =>
        county.SqlColumns($"SELECT 100.0 * count(CASE WHEN {counted} THEN 1 END) / count(*) AS share FROM ({Year11}) WHERE {among}").Numbers("share")[0]!.Value;

    static double Paid(LeoExtract county, string condition) => county.SqlColumns($"""
        SELECT 100.0 * count(pay.Edukey) / count(*) AS share
        FROM LEO_Geography AS was JOIN LEO_Geography AS home ON home.Edukey = was.Edukey AND home.TaxYear = 201819
        LEFT JOIN LEO_Earnings AS pay ON pay.Edukey = was.Edukey AND pay.TaxYear = 201819
        WHERE was.TaxYear = 201112 AND {condition}
        """).Numbers("share")[0]!.Value;
}
