using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Dirt;

/// <summary>The defects that the manifest declares and the files show. That low pay is missing cannot be seen in the files.</summary>
static class DeclaredDirt
{
    const string Before = "Declared: ";

    public static IEnumerable<ExtractRule> Rules(LinkIndex links, CensusCounts census, SchoolRecords schools, TaxRecords tax) =>
    [
        new DeclaredRule("LEO231", Before + "people with two pupil references", "people", ["twoPupilReferences", "twoPupilReferencesFsm"],
            () => LinkFaults.PeopleWithSeveral(links, KeyRole.PupilMatchingReference)) { AtMost = true },
        new DeclaredRule("LEO232", Before + "people with two EDUKEYs", "people", ["twoEdukeys", "twoEdukeysMinority"],
            () => LinkFaults.PeopleWithSeveral(links, KeyRole.Edukey)) { Also = ["falseLink"] },
        new DeclaredRule("LEO233", Before + "pupil references without an EDUKEY", "references", ["unmatched", "unmatchedMinority", "unmatchedLateArrival"],
            () => LinkFaults.Unmatched(links)),
        new DeclaredRule("LEO234", Before + "pupil references of two AE_IDs", "references", ["splitPerson"],
            () => LinkFaults.KeysWithSeveral(links, KeyRole.PupilMatchingReference)),
        new DeclaredRule("LEO235", Before + "EDUKEYs of two AE_IDs", "EDUKEYs", ["falseLink"],
            () => LinkFaults.KeysWithSeveral(links, KeyRole.Edukey)) { AtMost = true },
        new DeclaredRule("LEO236", Before + "people without a pupil reference", "people", ["educatedElsewhere"],
            () => LinkFaults.WithoutReference(links)),
        new DeclaredRule("LEO237", Before + "second census records", "pupils in a census", ["duplicateCensus"],
            () => new(census.Duplicates, census.PupilYears)),
        new DeclaredRule("LEO238", Before + "census records off roll", "pupils in a census", ["offRoll"],
            () => new(census.OffRoll, census.YearsWithRoll)),
        new DeclaredRule("LEO239", Before + "unknown starts set to 6 April", "spells", ["uncertainStart"],
            () => new(tax.UncertainStarts, tax.Spells)) { AtMost = true, InValues = true },
        new DeclaredRule("LEO240", Before + "unknown ends set to 5 April", "ended spells", ["uncertainEnd"],
            () => new(tax.UncertainEnds, tax.EndedSpells)) { AtMost = true, InValues = true },
        new DeclaredRule("LEO241", Before + "negative pay set to 0", "pay records", ["negativePay"],
            () => new(tax.NoPay, tax.PayRecords)) { InValues = true },
        new DeclaredRule("LEO242", Before + "another sex at Key Stage 4", "pupils", ["otherSex"],
            () => schools.OtherSex),
        new DeclaredRule("LEO243", Before + "another ethnic group at primary school", "pupils", ["otherEthnicity"],
            () => schools.OtherEthnicity) { AtMost = true },
    ];
}
