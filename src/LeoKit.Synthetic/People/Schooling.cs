using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>The schools that a person attends and what they attain at 16; <see cref="StageScores"/> has the stages before.</summary>
sealed record Schooling
{
    /// <summary>The mean score of pupils of state schools, on which the thresholds of each year are set.</summary>
    public const double Mean = 46.5;

    /// <summary>The school up to Year 6.</summary>
    public required School Primary { get; init; }

    /// <summary>The school from Year 7.</summary>
    public required School Secondary { get; init; }

    /// <summary>Another secondary school, for records of pupils who moved.</summary>
    public required School Former { get; init; }

    /// <summary>What background alone lets expect at 16, in points of Attainment 8.</summary>
    public required double FromBackground { get; init; }

    /// <summary>What a child brings to every stage: a standard normal number that background and schools do not explain.</summary>
    public required double Foundation { get; init; }

    /// <summary>Attainment at 16 in points of Attainment 8, before the scale of a year is applied.</summary>
    public required double Score { get; init; }

    /// <summary>The score in English, which goes its own way a little.</summary>
    public required double English { get; init; }

    /// <summary>The score in mathematics.</summary>
    public required double Mathematics { get; init; }

    /// <summary>A score for the subjects of the English Baccalaureate.</summary>
    public required double Breadth { get; init; }

    /// <summary>True if the last secondary school was graded good in the year of Key Stage 4, false if it was graded below; null for outstanding or without a grade.</summary>
    public required bool? GoodSchool { get; init; }

    public static Schooling Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Attainment);
        var foundation = draws.Normal();
        var own = draws.Normal();
        var mathematics = draws.Normal();
        var breadth = draws.Normal();
        var english = draws.Normal();

        var (primary, secondary, former) = SchoolsOf(life, foundation);
        var year = person.YearOf(11);
        var background = BackgroundScore(life);
        var score = background + secondary.AddsIn(year) + (9 * foundation) + (8 * own);
        return new()
        {
            Primary = primary,
            Secondary = secondary,
            Former = former,
            FromBackground = background,
            Foundation = foundation,
            Score = score,
            English = score + (4 * english) + (person.Female ? 2 : -2),
            Mathematics = score + (4 * mathematics) + (person.Female ? -1.5 : 1.5),
            Breadth = score + (6 * breadth),
            GoodSchool = secondary.GradeIn(year) switch { 2 => true, 3 or 4 => false, _ => null },
        };
    }

    /// <summary>
    /// Terms that go with free school meals or with sex are centred among pupils alike in them, so that the whole planted difference stands in one term
    /// and a regression on that column finds it.
    /// </summary>
    static double BackgroundScore(LifeCourse life)
    {
        var person = life.Background;
        return 49.0
            + (person.Fsm ? PlantedEffects.FsmOnAttainment : 0)
            + (person.Female ? PlantedEffects.FemaleOnAttainment : 0)
            + person.Needs switch { Needs.Support => PlantedEffects.SenSupportOnAttainment, Needs.Statement => PlantedEffects.StatementOnAttainment, _ => 0 }
            + ByEthnicGroup(person.Ethnicity.Major)
            + (person.Region == Region.London ? 2 : 0)
            + (person.Independent ? 9 : 0)
            - (3.8 * person.DeprivationBeyondMeals)
            - UsualLoss.Beyond(life);
    }

    /// <summary>Differences in Attainment 8 between groups: their order and scale follow LEO dossier §3.5, source LAIT.</summary>
    static double ByEthnicGroup(string major) => major switch { "ASIA" => 4, "CHIN" => 14, "MIXD" => 1, "AOEG" => 1, "UNCL" => -2, _ => 0 };

    static (School Primary, School Secondary, School Former) SchoolsOf(LifeCourse life, double foundation)
    {
        var (person, schools) = (life.Background, life.Schools.For(life.Person));
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Schooling);
        var primary = Portable.Logistic(1.702 * ((0.8 * draws.Normal()) - (0.6 * person.Deprivation)));

        // Families who choose schools, and schools that choose families, bring together pupils who attain more.
        var secondary = Portable.Logistic(1.702 * ((0.65 * draws.Normal()) - (0.55 * person.Deprivation) + (0.5 * foundation)));
        var former = draws.Unit();

        // Two in five pupils with a statement are at a special school: invented.
        var special = draws.Chance(0.4) && person.Needs == Needs.Statement && !person.Independent;
        return (special ? schools.SpecialIn(person.Region) : schools.Primary(person.Region, primary),
            special ? schools.SpecialIn(person.Region)
                : person.Independent ? schools.IndependentIn(person.Region) : schools.Secondary(person.Region, secondary),
            schools.Secondary(person.Region, former));
    }
}
