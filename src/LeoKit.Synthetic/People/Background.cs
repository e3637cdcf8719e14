using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Provision for special educational needs in the last years of school.</summary>
enum Needs
{
    None,
    Support,
    Statement,
}

/// <summary>Who a synthetic person is before school begins to matter: the hidden identity behind all keys.</summary>
sealed record Background
{
    /// <summary>The cohorts of the briefing's table: born in the academic years 1985/86 to 2004/05, by their end.</summary>
    public const int FirstCohort = 1986;

    public const int Cohorts = 20;

    /// <summary>School Action ends with the academic year 2013/14.</summary>
    const int LastYearOfSchoolAction = 2014;

    const int LastYearOfManyClaims = 2015;

    /// <summary>Later than any school year.</summary>
    const int Always = 99;

    public required long Person { get; init; }

    /// <summary>The end of the academic year of birth.</summary>
    public required int Cohort { get; init; }

    public required int BirthYear { get; init; }
    public required int BirthMonth { get; init; }
    public required bool Female { get; init; }
    public required Region Region { get; init; }
    public required Ethnicity Ethnicity { get; init; }

    /// <summary>True for people who were never at school in England.</summary>
    public required bool EducatedElsewhere { get; init; }

    /// <summary>Eligible for free school meals in Year 11.</summary>
    public required bool Fsm { get; init; }

    /// <summary>The first and last school year with free school meals; none if the last is before the first.</summary>
    public required (int From, int To) FsmYears { get; init; }

    public required Needs Needs { get; init; }

    /// <summary>The school year in which needs were first recorded.</summary>
    public required int NeedsFrom { get; init; }

    /// <summary>The last school year in which needs are recorded: before Year 11 for pupils whose <see cref="Needs"/> are none in the end, less than the first for those who never had any.</summary>
    public required int NeedsUntil { get; init; }

    /// <summary>True for pupils of independent schools: in Key Stage 4, never in the school census.</summary>
    public required bool Independent { get; init; }

    /// <summary>How deprived the home area is, as a standard normal number that is higher for the poorer.</summary>
    public required double Deprivation { get; init; }

    /// <summary>The same beyond what free school meals foretell of it, so that each can count for itself.</summary>
    public double DeprivationBeyondMeals => Deprivation - MeanDeprivation(Fsm);

    /// <summary>Where the family lives.</summary>
    public required HomeArea Home { get; init; }

    /// <summary>The first school year in England: 0, Reception, for nearly all.</summary>
    public required int ArrivedIn { get; init; }

    /// <summary>The end of the academic year in which the person is in this school year: Reception is 0.</summary>
    public int YearOf(int schoolYear) => Cohort + 5 + schoolYear;

    public bool HasFsmIn(int schoolYear) => FsmYears.From <= schoolYear && schoolYear <= FsmYears.To;

    public static Background Of(SyntheticOptions options, long person)
    {
        var draws = Draws.For(options.Seed, person, Purpose.Background);

        // Cohorts take turns, so that even a small data set has all of them in equal numbers.
        var cohort = FirstCohort + (int)(person % Cohorts);
        var month = 1 + ((8 + draws.Whole(0, 11)) % 12);

        // 49 % of pupils were girls in 2011/12: LEO dossier §3.4, source EXC.
        var female = draws.Chance(0.49);
        var region = (Region)draws.Pick(Regions.Shares);
        var ethnicity = Ethnicity.Draw(ref draws, region);
        var elsewhere = draws.Chance(options.Dirt.EducatedElsewhere);
        var fsm = draws.Chance(Regions.FsmPercent[(int)region] / 100);
        var independent = draws.Chance(0.075) && !fsm;
        var arrivedLate = draws.Chance(ethnicity.IsMinority ? 0.15 : 0.02);
        var arrival = draws.Whole(1, 10);
        var needs = DrawNeeds(ref draws, cohort, female, fsm);
        var fsmYears = DrawFsmYears(ref draws, cohort, fsm, independent);
        var needsFrom = draws.Whole(0, 6);
        var deprivation = draws.Normal() + MeanDeprivation(fsm);
        var helped = draws.Chance(0.085) && needs == Needs.None;

        return new()
        {
            Person = person,
            Cohort = cohort,
            BirthYear = month >= 9 ? cohort - 1 : cohort,
            BirthMonth = month,
            Female = female,
            Region = region,
            Ethnicity = ethnicity,
            EducatedElsewhere = elsewhere,
            Fsm = fsm,
            FsmYears = fsmYears,
            Needs = needs,
            NeedsFrom = needsFrom,
            NeedsUntil = needs != Needs.None ? Always : helped ? Math.Min(10, LastYearOfSchoolAction - cohort - 5) : -1,
            Independent = independent,
            Deprivation = deprivation,
            Home = HomeArea.Of(options.Seed, person / Schools.PeoplePerBlock, region, deprivation),
            ArrivedIn = arrivedLate ? arrival : 0,
        };
    }

    static double MeanDeprivation(bool fsm) => fsm ? 0.7 : -0.1;

    /// <summary>
    /// 17.4 % with needs but no statement in 2011/12 and 11.6 % in 2015/16, when School Action had ended, and 2.83 % with a statement: LEO dossier §3.4 and §3.5, sources EXC and LAIT.
    /// Those who lose their support in between have none in Year 11, and attain as others do. The tilt by sex and meals is invented.
    /// </summary>
    static Needs DrawNeeds(ref Draws draws, int cohort, bool female, bool fsm)
    {
        var bySex = female ? 0.68 : 1.31;
        var byMeals = fsm ? 2.0 : 0.84;
        var support = (cohort + 16 <= LastYearOfSchoolAction ? 0.1743 : 0.118) * bySex * byMeals;
        var statement = 0.0283 * bySex * byMeals;
        return (Needs)draws.Pick([1 - support - statement, support, statement]);
    }

    /// <summary>
    /// Pupils with free school meals in Year 11 have them for the last years or for all; others may have had them earlier, until claims fell in the years to 2016: 17 % of pupils in 2011/12 and 12.4 % of
    /// pupils of secondary schools in 2018 (LEO dossier §3.4 and §3.5, sources EXC and LAIT), of whom 28 % had been eligible within six years.
    /// </summary>
    static (int From, int To) DrawFsmYears(ref Draws draws, int cohort, bool fsm, bool independent)
    {
        var always = draws.Chance(0.55);
        var once = draws.Chance(0.29);
        var from = draws.Whole(1, 11);
        var length = draws.Whole(1, 4);
        var keeps = draws.Chance(0.3);
        return (fsm, once && !independent) switch
        {
            (true, _) => (always ? 0 : from, 13),
            (_, true) => (from - 1, Math.Min(Math.Min(10, from - 1 + length), keeps ? Always : LastYearOfManyClaims - cohort - 5)),
            _ => (0, -1),
        };
    }
}
