using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Links;

/// <summary>The keys under which the sources know one person, and the faults between them.</summary>
sealed record PersonKeys
{
    /// <summary>None for people educated elsewhere, two for some.</summary>
    public required string[] PupilReferences { get; init; }

    /// <summary>From this school year on, school records carry the second reference.</summary>
    public required int SecondReferenceFrom { get; init; }

    /// <summary>None for unmatched people, two for some.</summary>
    public required string[] Edukeys { get; init; }

    /// <summary>From this day number on, tax records carry the second key.</summary>
    public required int SecondEdukeyFrom { get; init; }

    /// <summary>One, or two for a person whom the matching took for two people.</summary>
    public required long[] AeIds { get; init; }

    /// <summary>One for each further education record.</summary>
    public required int[] RecordIds { get; init; }

    /// <summary>An EDUKEY of somebody else that was linked to this person by mistake.</summary>
    public string? FalseEdukey { get; init; }

    public string PupilReferenceIn(int schoolYear) =>
        PupilReferences.Length == 2 && schoolYear >= SecondReferenceFrom ? PupilReferences[1] : PupilReferences[0];

    public string EdukeyOn(int day) => Edukeys.Length == 2 && day >= SecondEdukeyFrom ? Edukeys[1] : Edukeys[0];

    /// <summary>The rows of the lookup from AE_ID to pupil matching reference.</summary>
    public IEnumerable<(long AeId, string Key)> PupilLinks =>
        from reference in PupilReferences
        from aeId in AeIds
        select (aeId, reference);

    /// <summary>The rows of the lookup from AE_ID to EDUKEY.</summary>
    public IEnumerable<(long AeId, string Key)> EdukeyLinks =>
        Edukeys.Select(key => (AeIds[0], key)).Concat(FalseEdukey is { } other ? [(AeIds[0], other)] : []);

    /// <summary>The rows of the lookup from further education record to AE_ID; a person taken for two has them under the second.</summary>
    public IEnumerable<(int RecordId, long AeId)> RecordLinks => RecordIds.Select(record => (record, AeIds[^1]));

    public static PersonKeys Of(LifeCourse life)
    {
        var (options, person) = (life.Options, life.Background);
        var (seed, dirt) = (options.Seed, options.Dirt);
        var draws = Draws.For(seed, person.Person, Purpose.Keys);
        var observed = ObservedSchoolYears(person);
        var twoReferences = draws.Chance(person.Fsm ? dirt.TwoPupilReferencesFsm : dirt.TwoPupilReferences) && observed.Last > observed.First;
        var referenceSwitch = observed.First + 1 + (int)(draws.Unit() * (observed.Last - observed.First));
        var matched = IsMatched(ref draws, dirt, person);
        var twoEdukeys = draws.Chance(person.Ethnicity.IsMinority ? dirt.TwoEdukeysMinority : dirt.TwoEdukeys);
        var edukeySwitch = new DateOnly(person.YearOf(11), 9, 1).DayNumber + draws.Whole(365, 10 * 365);
        var split = draws.Chance(dirt.SplitPerson) && !person.EducatedElsewhere;
        var falseLink = draws.Chance(dirt.FalseLink) && matched && person.Person > 0;

        return new()
        {
            PupilReferences = person.EducatedElsewhere ? [] : Make(twoReferences, which => Identifiers.PupilReference(seed, person.Person, which)),
            SecondReferenceFrom = referenceSwitch,
            Edukeys = matched ? Make(twoEdukeys, which => Identifiers.Edukey(seed, person.Person, which)) : [],
            SecondEdukeyFrom = edukeySwitch,
            AeIds = Make(split, which => Identifiers.AeId(seed, person.Person, which)),
            RecordIds = [.. Enumerable.Range(0, life.FurtherEducation.Records.Length).Select(which => Identifiers.RecordId(seed, person.Person, which))],
            FalseEdukey = falseLink ? FirstEdukeyOf(options, person.Person - 1) : null,
        };
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

    /// <summary>The first EDUKEY of the person before, or null if that person has none to be mistaken for.</summary>
    static string? FirstEdukeyOf(SyntheticOptions options, long person)
    {
        var draws = Draws.For(options.Seed, person, Purpose.Keys);
        draws.Unit();
        draws.Unit();
        return IsMatched(ref draws, options.Dirt, Background.Of(options, person)) ? Identifiers.Edukey(options.Seed, person, 0) : null;
    }

    /// <summary>The school years with a record in the extract: the census begins in 2001/02, and independent schools send none.</summary>
    static (int First, int Last) ObservedSchoolYears(Background person) =>
        person.Independent ? (11, 11) : (Math.Min(11, Math.Max(person.ArrivedIn, 2002 - person.YearOf(0))), 11);

    static T[] Make<T>(bool two, Func<int, T> make) => two ? [make(0), make(1)] : [make(0)];
}
