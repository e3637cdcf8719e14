using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>The schools that a person attends and what they attain at each stage.</summary>
/// <param name="Primary">The school up to Year 6.</param>
/// <param name="Secondary">The school from Year 7.</param>
/// <param name="Former">Another secondary school, for records of pupils who moved.</param>
/// <param name="Score">Attainment at 16 in points of Attainment 8, before the scale of a year is applied.</param>
/// <param name="Expected">The part of the score that results at the end of primary school foretell.</param>
/// <param name="Mathematics">The score in mathematics, which goes its own way a little.</param>
/// <param name="Breadth">A score for the subjects of the English Baccalaureate.</param>
/// <param name="Foundation">What a child brings to every stage: a standard normal number that background and schools do not explain.</param>
sealed record Schooling(School Primary, School Secondary, School Former, double Score, double Expected, double Mathematics, double Breadth, double Foundation)
{
    /// <summary>The mean score of all pupils, on which the thresholds of each year are set.</summary>
    public const double Mean = 46.5;

    /// <summary>True if the last secondary school was graded good in the year of Key Stage 4, false if it was graded below; null for outstanding or without a grade.</summary>
    public bool? GoodSchool { get; private init; }

    public static Schooling Of(LifeCourse life)
    {
        var (options, person, schools) = (life.Options, life.Background, life.Schools.For(life.Person));
        var draws = Draws.For(options.Seed, person.Person, Purpose.Schooling);
        var primary = schools.Primary(person.Region, Place(ref draws, person));
        var place = Place(ref draws, person);
        var other = draws.Unit();
        var secondary = person.Independent ? schools.IndependentIn(person.Region) : schools.Secondary(person.Region, place);

        draws = Draws.For(options.Seed, person.Person, Purpose.Attainment);
        var background = 47.2
            + (person.Fsm ? PlantedEffects.FsmOnAttainment : 0)
            + (person.Female ? PlantedEffects.FemaleOnAttainment : 0)
            + person.Needs switch { Needs.Support => PlantedEffects.SenSupportOnAttainment, Needs.Statement => -27, _ => 0 }
            + ByEthnicGroup(person.Ethnicity.Major)
            + (person.Region == Region.London ? 2 : 0)
            + (person.Independent ? 9 : 0)
            - (1.5 * person.Deprivation)
            - (3.0 * Math.Min(4, life.Conduct.Exclusions))
            - (2.5 * life.SocialCare.NeedLevel);
        var foundation = draws.Normal();
        var prior = 9 * foundation;
        var year = person.YearOf(11);
        var score = background + secondary.AddsIn(year) + prior + (8 * draws.Normal());
        return new(primary, secondary, schools.Secondary(person.Region, other),
            score,
            Mean + (0.8 * (background - Mean)) + prior,
            score + (4 * draws.Normal()),
            score + (6 * draws.Normal()),
            foundation)
        {
            GoodSchool = secondary.GradeIn(year) switch { 2 => true, 3 or 4 => false, _ => null },
        };
    }

    /// <summary>Differences in Attainment 8 between groups: their order and scale follow LEO dossier §3.5, source LAIT.</summary>
    static double ByEthnicGroup(string major) => major switch { "ASIA" => 4, "CHIN" => 14, "MIXD" => 1, "AOEG" => 1, "UNCL" => -2, _ => 0 };

    static double Place(ref Draws draws, Background person) =>
        Portable.Logistic(1.702 * ((0.8 * draws.Normal()) - (0.6 * person.Deprivation)));
}
