using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Links;

/// <summary>How many keys of each kind a person has, and from when on the second is used: one of each, were there no faults.</summary>
/// <param name="PupilReferences">None for people educated elsewhere, two for some.</param>
/// <param name="SecondReferenceFrom">The school year from which school records carry the second reference.</param>
/// <param name="Edukeys">None for unmatched people, two for some.</param>
/// <param name="SecondEdukeyFrom">The day number from which tax records carry the second key.</param>
/// <param name="AeIds">One, or two for a person whom the matching took for two people.</param>
/// <param name="TakenForPersonBefore">Whether a key of the person with the number before, if there is one, was linked to this person by mistake.</param>
readonly record struct KeyFaults(int PupilReferences, int SecondReferenceFrom, int Edukeys, int SecondEdukeyFrom, int AeIds, bool TakenForPersonBefore)
{
    public static KeyFaults Of(SyntheticOptions options, Background person)
    {
        var dirt = options.Dirt;
        var draws = Draws.For(options.Seed, person.Person, Purpose.Keys);
        var observed = ObservedSchoolYears(person);
        var twoReferences = draws.Chance(person.Fsm ? dirt.TwoPupilReferencesFsm : dirt.TwoPupilReferences) && observed.Last > observed.First;
        var referenceSwitch = observed.First + 1 + (int)(draws.Unit() * (observed.Last - observed.First));
        var matched = IsMatched(ref draws, dirt, person);
        var twoEdukeys = draws.Chance(person.Ethnicity.IsMinority ? dirt.TwoEdukeysMinority : dirt.TwoEdukeys);
        var edukeySwitch = new DateOnly(person.YearOf(11), 9, 1).DayNumber + draws.Whole(365, 10 * 365);
        var split = draws.Chance(dirt.SplitPerson) && !person.EducatedElsewhere;
        var falseLink = draws.Chance(dirt.FalseLink) && matched && person.Person > 0;
        return new(
            person.EducatedElsewhere ? 0 : twoReferences ? 2 : 1,
            referenceSwitch,
            !matched ? 0 : twoEdukeys ? 2 : 1,
            edukeySwitch,
            split ? 2 : 1,
            falseLink);
    }

    /// <summary>People educated elsewhere are known through their tax records, so that they always have a key there.</summary>
    static bool IsMatched(ref Draws draws, DirtRates dirt, Background person)
    {
        var fails = draws.Chance(person switch
        {
            { ArrivedIn: > 0 } => dirt.UnmatchedLateArrival,
            { Ethnicity.IsMinority: true } => dirt.UnmatchedMinority,
            _ => dirt.Unmatched,
        });
        return person.EducatedElsewhere || !fails;
    }

    /// <summary>The school years with a record in the extract: the census begins in 2001/02, and independent schools send none.</summary>
    static (int First, int Last) ObservedSchoolYears(Background person) =>
        person.Independent ? (11, 11) : (Math.Min(11, Math.Max(person.ArrivedIn, 2002 - person.YearOf(0))), 11);
}
