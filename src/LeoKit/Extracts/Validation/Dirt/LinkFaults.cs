using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Dirt;

/// <summary>How often the lookups show each fault of linkage.</summary>
static class LinkFaults
{
    /// <summary>People with several keys of a kind, among those with one.</summary>
    public static Share PeopleWithSeveral(LinkIndex links, KeyRole role)
    {
        var counts = links.Links(role).CountBy(link => link.Person).ToList();
        return new(counts.Count(pair => pair.Value > 1), counts.Count);
    }

    /// <summary>Keys of a kind that lead to several people.</summary>
    public static Share KeysWithSeveral(LinkIndex links, KeyRole role)
    {
        var counts = links.Links(role).CountBy(link => link.Key).ToList();
        return new(counts.Count(pair => pair.Value > 1), counts.Count);
    }

    /// <summary>Pupil references that lead to nobody in tax records.</summary>
    public static Share Unmatched(LinkIndex links)
    {
        var matched = links.People(KeyRole.Edukey);
        var references = links.Links(KeyRole.PupilMatchingReference).GroupBy(link => link.Key).ToList();
        return new(references.Count(reference => !reference.Any(link => matched.Contains(link.Person))), references.Count);
    }

    /// <summary>People with a tax key and no pupil reference.</summary>
    public static Share WithoutReference(LinkIndex links)
    {
        var pupils = links.People(KeyRole.PupilMatchingReference);
        var taxed = links.People(KeyRole.Edukey);
        var found = taxed.Count(person => !pupils.Contains(person));
        return new(found, pupils.Count + found);
    }
}
