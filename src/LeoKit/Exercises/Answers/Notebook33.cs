using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>33 · Place.</summary>
static class Notebook33
{
    const string Effect = "q12-place";
    const string London = "E12000007";
    const string SouthEast = "E12000008";

    /// <summary>Where people went to school and where they live in 2018/19, in England.</summary>
    static readonly OncePerExtract<List<Person>> People = new(extract =>
    [
        .. extract.SqlColumns("""
            SELECT s.GOR AS "From", g.GOR AS "To", CTRYNM AS Country
            FROM KS4_Pupil AS k JOIN School_Lookup_Synthetic AS s USING (URN_anon) JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p ON p.PUPILMATCHINGREFANONYMOUS = k.PupilMatchingRefAnonymous
            JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS e USING (AE_ID) LEFT JOIN LEO_Geography AS g ON g.Edukey = e.EDUKEY AND g.TaxYear = 201819
            WHERE ACADYR <= '2008/2009'
            QUALIFY count(*) OVER (PARTITION BY k.PupilMatchingRefAnonymous) = 1 AND count(*) OVER (PARTITION BY e.EDUKEY) = 1
            """).Rows<Person>().Where(person => person.Country == "England"),
    ]);

    /// <summary>The person-years of the second half of the notebook, with the region of everybody's school.</summary>
    static readonly OncePerExtract<Cohort> Cohorts = new(extract =>
    {
        var regions = extract.SqlColumns("SELECT URN_anon AS Code, GOR AS Name FROM School_Lookup_Synthetic").Rows<Region>().ToDictionary(row => row.Code, row => row.Name);
        return new([.. extract.Studies.FullYears.Where(year => year is { Since: >= 6, Points: not null, FreeMeals: not null })], year => regions[year.School]);
    });

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("33.R", "B")
            .On(LessonData.County)
            .Shows("So a second cell of the row is hidden, and then one of its column, and so on. Sdc.Suppress looks for the fewest.")
            .Wrong("A", "It cannot be seen, but it can be worked out. What else is shown in its row?")
            .Wrong("C", "A map changes nothing: the numbers are in the table. Look at the totals.")
            .Help("Which sums does a reader know?", "The total of a row is the sum of its cells.", "One unknown in a sum is no secret."),

        Value("33.A", "the net gain of London per 100 people of its schools", county => NetGain(county), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("More came than left, by far: in the county, moves to London are planted to be frequent. No region's people are better or worse for it.")
            .Wrong(county => -NetGain(county), "The two have changed places: net is who came, less who left.")
            .Wrong(county => 100.0 * Came(county) / Of(county, person => person.From == London), "That is who came. Take away who left.")
            .Wrong(county => 100.0 * (Came(county) - Gone(county)) / Of(county, person => person.To == London), "That divides by those who live in London now. Divide by those who went to school there.")
            .Wrong(county => Came(county) - Gone(county), "That is a number of people. Divide by those who went to school there, times 100.")
            .Help("Net is who came, less who left.", "Divide by those who went to school in London, not by those who live there.",
                "Math.Round(100.0 * (Came(\"E12000007\") - Left(\"E12000007\")) / School(\"E12000007\"), 1)"),

        Safe("33.B", county => Flows(county))
            .On(LessonData.County)
            .Shows("The small cells took others with them, so that no row and no column gives one away.")
            .Wrong(county => Flows(county).Publish(), "Nothing is hidden yet: between some regions fewer than ten people moved.")
            .Wrong(county => Sdc.Round(Flows(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "In a square table each hidden cell has a row and a column that could give it away.", "Sdc.Suppress(flows)"),

        Value("33.C", "how far ahead those who will move are already, in log points", county => Ahead(county), tolerance: 0.0051)
            .On(LessonData.County)
            .Shows("That gap was there before anybody moved. A comparison of movers with stayers hands it to the move.")
            .Wrong(county => -Ahead(county), "The sign has turned round: asked for is will move, less will not.")
            .Wrong(county => AfterTheMove(county), "That takes all years, those after the move too. Use before.")
            .Help("On takes a name, and true or false for each row of before.", "WillMove says it for one year.",
                "Math.Round(BeforeTheMove().On(\"will move\", before.Select(WillMove)).Fit()[\"will move\"].Value, 2)"),

        Estimate("33.D", "what living in the South East adds for the same person, in log points", county => Found(county).Recommended, truth: Effect, within: 0.02, named: "home South East")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect. Of what movers to the South East are paid more, a sixth is the place.")
            .Wrong(county => Found(county).Naive, "That is the raw gap between people. Start from SamePerson(years), and add the clock.")
            .Wrong(county => WithoutClock(county), "That is the same person without a clock: the years after a move are later years, and pay grows. Add since and after degree.")
            .Help("The clock has two hands: since school, and since the degree.", "The fields are Since and AfterDegree; who has no degree gets 0.",
                "SamePerson(years).Factor(\"since\", years.Select(year => year.Since)).Factor(\"after degree\", years.Select(year => year.AfterDegree ?? 0)).Fit()[\"home South East\"]"),

        Talk("33.E", "In this synthetic county, compared with themselves, people in work all year were paid about 5 per cent more in years in which they lived in the South East than in years in the North, the Midlands or the South West (95 per cent interval: 3 to 7 per cent); people who moved there were paid more before they moved, and what rents take away and why people moved is not recorded.",
            "Says that people are compared with themselves.", "Gives a size with its interval.", "Says what is not known, and gives nobody advice on where to live.")
            .On(LessonData.County)
            .Wrong("should move", "Records of pay give no advice on where to live. Say what was compared.")
            .Wrong("left behind", "Say where people live, not what they are said to have missed.")
            .Help("Whom did the last model compare with whom?", "Give the estimate in per cent with its interval, as Exercise D found it.", "Compared with themselves, people in work all year were paid about … per cent more in years in which …"),
    ];

    static Finding Found(LeoExtract county) => county.Studies.FindingOf(Effect);

    static double NetGain(LeoExtract county) => 100.0 * (Came(county) - Gone(county)) / Of(county, person => person.From == London);

    static int Came(LeoExtract county) => Of(county, person => person.To == London && person.From != London);

    static int Gone(LeoExtract county) => Of(county, person => person.From == London && person.To != London);

    static int Of(LeoExtract county, Func<Person, bool> which) => People.Of(county).Count(which);

    static SdcTable Flows(LeoExtract county)
    {
        var names = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL").Rows<Region>().ToDictionary(region => region.Code, region => region.Name);
        return SdcTable.Counts(People.Of(county), person => names[person.From], person => names[person.To!]);
    }

    static double Ahead(LeoExtract county)
    {
        var (fromRest, movedIn) = FromRest(county);
        return WillMove([.. fromRest.Where(year => IsRest(year.Region) && !(movedIn.TryGetValue(year.Person, out var moved) && year.Begins > moved))], movedIn);
    }

    static double AfterTheMove(LeoExtract county)
    {
        var (fromRest, movedIn) = FromRest(county);
        return WillMove(fromRest, movedIn);
    }

    static double WillMove(List<FullYear> years, Dictionary<string, int> movedIn) =>
        Ols.Of("log pay", years.Select(year => year.LogPay)).On("will move", years.Select(year => movedIn.ContainsKey(year.Person))).Fit()["will move"].Value;

    /// <summary>People of schools in the North, the Midlands and the South West, and the first year in which those who moved lived in London or the South East.</summary>
    static (List<FullYear> Years, Dictionary<string, int> MovedIn) FromRest(LeoExtract county)
    {
        var (years, school) = Cohorts.Of(county);
        var fromRest = years.Where(year => IsRest(school(year))).ToList();
        return (fromRest, fromRest.Where(year => year.Region is London or SouthEast).GroupBy(year => year.Person).ToDictionary(own => own.Key, own => own.Min(year => year.Begins)));
    }

    static bool IsRest(string region) => region is not ("E12000006" or London or SouthEast);

    static Estimate WithoutClock(LeoExtract county)
    {
        var (years, _) = Cohorts.Of(county);
        return Ols.Of("log pay", years.Select(year => year.LogPay)).Clustered("person", years.Select(year => year.Person))
            .Factor("home", years.Select(year => IsRest(year.Region) ? "rest" : year.Region), "rest").Absorb("person", years.Select(year => year.Person)).Fit()[$"home {SouthEast}"];
    }

    sealed record Person(string From, string? To, string? Country);

    sealed record Cohort(List<FullYear> Years, Func<FullYear, string> School);

    sealed record Region(string Code, string Name);
}
