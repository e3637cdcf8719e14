using LeoKit.Synthetic.People;

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

    /// <summary>The keys of a person.</summary>
    /// <param name="options">The seed, and the rates of the faults of others.</param>
    /// <param name="person">Who it is.</param>
    /// <param name="faults">How many keys of each kind there are.</param>
    /// <param name="records">How many further education records there are.</param>
    public static PersonKeys Of(SyntheticOptions options, Background person, in KeyFaults faults, int records)
    {
        var seed = options.Seed;
        return new()
        {
            PupilReferences = Make(faults.PupilReferences, which => Identifiers.PupilReference(seed, person.Person, which)),
            SecondReferenceFrom = faults.SecondReferenceFrom,
            Edukeys = Make(faults.Edukeys, which => Identifiers.Edukey(seed, person.Person, which)),
            SecondEdukeyFrom = faults.SecondEdukeyFrom,
            AeIds = Make(faults.AeIds, which => Identifiers.AeId(seed, person.Person, which)),
            RecordIds = Make(records, which => Identifiers.RecordId(seed, person.Person, which)),
            FalseEdukey = faults.TakenForPersonBefore && KeyFaults.Of(options, Background.Of(options, person.Person - 1)).Edukeys > 0
                ? Identifiers.Edukey(seed, person.Person - 1, 0)
                : null,
        };
    }

    static T[] Make<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];
}
