using LeoKit.Schema;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Structure;

/// <summary>
/// Decides from whom a person takes the rows of a group of tables: from somebody among the reference people who was born in the same academic year, so that the years of the rows fit,
/// and who has as many of the keys that the tables are joined by, so that each row has a key; from whom of these, chance decides for each group by itself.
/// </summary>
sealed class Lenders
{
    const int MostKeys = 2;

    // By cohort, pupil references and EDUKEYs; where a number does not matter it counts as one more than the most.
    const int Any = MostKeys + 1;
    readonly int[][] _people;

    public Lenders(SyntheticOptions reference)
    {
        var people = new List<int>[Background.Cohorts * (Any + 1) * (Any + 1)];
        for (var at = 0; at < people.Length; at++)
            people[at] = [];
        for (var person = 0; person < reference.People; person++)
        {
            var keys = KeyFaults.Of(reference, Background.Of(reference, person));
            foreach (var references in (ReadOnlySpan<int>)[keys.PupilReferences, Any])
                foreach (var edukeys in (ReadOnlySpan<int>)[keys.Edukeys, Any])
                    people[At(person, references, edukeys)].Add(person);
        }
        _people = [.. people.Select(group => group.ToArray())];
    }

    /// <summary>The person who lends; null if there is nobody.</summary>
    /// <param name="person">Who borrows.</param>
    /// <param name="keys">The keys that the borrower has.</param>
    /// <param name="group">The tables.</param>
    public int? For(long person, in KeyFaults keys, in LendingGroup group)
    {
        var candidates = Among(person, group.UsesReferences ? keys.PupilReferences : Any, group.UsesEdukeys ? keys.Edukeys : Any);
        return candidates.Length == 0 ? null : candidates[Draws.Position(Draws.OfPerson(group.Salt, person), candidates.Length)];
    }

    /// <summary>Two keys are rare: where nobody of the cohort has as many, somebody with one lends.</summary>
    int[] Among(long person, int references, int edukeys)
    {
        var same = _people[At(person, references, edukeys)];
        return same.Length > 0 ? same : _people[At(person, references == MostKeys ? 1 : references, edukeys == MostKeys ? 1 : edukeys)];
    }

    static int At(long person, int references, int edukeys) => ((((int)(person % Background.Cohorts) * (Any + 1)) + references) * (Any + 1)) + edukeys;
}

/// <summary>A group of tables whose rows come from one person.</summary>
/// <param name="Salt">What sets its draws apart.</param>
/// <param name="UsesReferences">Whether a table is joined by the pupil matching reference.</param>
/// <param name="UsesEdukeys">Whether a table is joined by the EDUKEY.</param>
readonly record struct LendingGroup(ulong Salt, bool UsesReferences, bool UsesEdukeys)
{
    public static LendingGroup Of(ulong seed, string name) => new(
        Draws.Mix(seed ^ Draws.Hash(name)),
        LentTogether.Uses(name, KeyRole.PupilMatchingReference),
        LentTogether.Uses(name, KeyRole.Edukey));
}
