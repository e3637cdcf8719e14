using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Questions 7 and 14: what the subject of a degree is worth, and how pay grows after it.</summary>
static class DegreeSubjects
{
    const string Economics = "L100";
    const string English = "Q300";

    /// <summary>Science, engineering and mathematics, as codes of the Joint Academic Coding System.</summary>
    static readonly ImmutableHashSet<string> Stem = ["A300", "B100", "B230", "C100", "D200", "F100", "F300", "F400", "G100", "G400", "H300", "J500"];

    /// <summary>Arts and humanities.</summary>
    static readonly ImmutableHashSet<string> Humanities = ["P300", "Q300", "R100", "V100", "V500", "W200", "W300"];

    public static readonly Study Subject = new()
    {
        Effect = "q7-subject",
        Naive = "The raw difference in pay between graduates of economics and of English studies, four to six years after graduation.",
        Misleads = Misleads.TooHigh,
        Design = "Least squares with every subject, at equal results at 16, sex, meals, region and stage: four, five and six years after graduation, and their mean.",
        Estimate = tables =>
        {
            var years = Graduates(tables, 4, 6);
            var pair = years.Where(year => year.Subject is Economics or English).ToImmutableArray();
            var model = PayModel.AtEqualBackground(years).Factor("subject", years.Select(year => year.Subject), English)
                .On("women, by years", years.Select(year => year.Female ? year.Since : 0))
                .On("economics 4", years.Select(year => year is { Subject: Economics, AfterDegree: 4 })).On("economics 6", years.Select(year => year is { Subject: Economics, AfterDegree: 6 }))
                .On("English 4", years.Select(year => year is { Subject: English, AfterDegree: 4 })).On("English 6", years.Select(year => year is { Subject: English, AfterDegree: 6 }));
            var mean = model.Fit().Combination("economics less English studies", ($"subject {Economics}", 1), ("economics 4", 1.0 / 3), ("economics 6", 1.0 / 3), ("English 4", -1.0 / 3), ("English 6", -1.0 / 3));
            return new(PayModel.RawDifference(pair, "economics", year => year.Subject == Economics), mean);
        },
    };

    public static readonly Study Growth = new()
    {
        Effect = "q14-stem",
        Naive = "By how many pounds a year pay grows faster, as a share of mean pay: who starts higher gains more pounds at the same rate.",
        Misleads = Misleads.TooHigh,
        Design = "Each graduate against themselves in other years: growth in three stretches between the published years, sex and age held.",
        Estimate = tables => new(InPounds(GrowthYears(tables)), InStretches(tables).Combination("growth a year", ("early", 2.0 / 9), ("middle", 2.0 / 9), ("late", 5.0 / 9))),
    };

    /// <summary>The years in which growth is looked at: one to ten after a degree of either group.</summary>
    public static ImmutableArray<FullYear> GrowthYears(StudyTables tables) =>
        [.. tables.FullYears.Where(year => year is { AfterDegree: >= 1 and <= 10, FreeMeals: not null } && IsEither(year))];

    /// <summary>By how much log pay of the one group grows faster in a year, within people: early to the third year, in the middle to the fifth, late to the tenth.</summary>
    public static OlsResult InStretches(StudyTables tables)
    {
        var years = GrowthYears(tables);
        return PayModel.Plain(years)
            .Factor("after", years.Select(year => year.AfterDegree))
            .Factor("tax year", years.Select(year => year.Begins))
            .Factor("region", years.Select(year => year.Region))
            .Factor("since", years.Select(year => year.Since))
            .On("female", years.Select(year => year.Female)).On("meals", years.Select(year => year.FreeMeals))
            .Interaction("since", "female").Interaction("since", "meals")
            .On("early", years.Select(year => IsStem(year) ? Math.Min(year.AfterDegree!.Value, 3) : 0))
            .On("middle", years.Select(year => IsStem(year) ? Math.Clamp(year.AfterDegree!.Value - 3, 0, 2) : 0))
            .On("late", years.Select(year => IsStem(year) ? Math.Max(year.AfterDegree!.Value - 5, 0) : 0))
            .Absorb("person", years.Select(year => year.Person))
            .Fit();
    }

    /// <summary>By how many pounds the one group gains more in a year, as a share of the mean pay of both.</summary>
    static Estimate InPounds(ImmutableArray<FullYear> years)
    {
        var mean = years.Average(year => Math.Exp(year.LogPay));
        return Ols.Of("pay, in parts of the mean", years.Select(year => Math.Exp(year.LogPay) / mean))
            .On("science", years.Select(IsStem)).On("years", years.Select(year => year.AfterDegree)).Interaction("science", "years")
            .Clustered("person", years.Select(year => year.Person)).Fit()["science × years"];
    }

    static bool IsStem(FullYear year) => Stem.Contains(year.Subject ?? "");

    static bool IsEither(FullYear year) => IsStem(year) || Humanities.Contains(year.Subject ?? "");

    static ImmutableArray<FullYear> Graduates(StudyTables tables, int from, int to) =>
        [.. tables.FullYears.Where(year => year.AfterDegree >= from && year.AfterDegree <= to && year is { Points: not null, FreeMeals: not null })];
}
