using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>04 · How the standard extract is built.</summary>
static class Notebook04
{
    const int CensusYear = 2011;

    static readonly string[] Route = ["Spring_Census_2011", "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "LEO_Earnings"];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Order("04.A", Route)
            .Shows("Every way from school to pay goes through AE_ID: in by one link table, out by another.")
            .Wrong(new[] { Route[0], Route[3] }, "The census and the earnings have no key in common: one has PupilMatchingRefAnonymous, the other EDUKEY.")
            .Wrong(new[] { Route[0], Route[2], Route[1], Route[3] }, "The census has no AE_ID and no EDUKEY. The first link must know the pupil's reference.")
            .Wrong(new[] { Route[0], "EDUCATION_RECORDS_LOOKUP", Route[2], Route[3] }, "EDUCATION_RECORDS_LOOKUP starts from further education records (RECORDID). School records take another link.")
            .Wrong(Route.Reverse().ToArray(), "That is the way back. The question goes from school to pay.")
            .Help("Ask each table which keys it has: town[\"LEO_Earnings\"].Columns.",
                "Neighbours must share a key: PupilMatchingRefAnonymous, then AE_ID, then EDUKEY.",
                "Census, then the lookup with PMR in its name, then the lookup with EDUKEY in its name, then earnings."),

        Frame("04.B", ["Year"], town => RecordsOf(new(town), links => links.ReferencesOfPerson[PersonWithTwoReferences(links)]))
            .Shows("One person, two references, one school career: without the link table it would look like a pupil who leaves and another who arrives.")
            .Wrong(town => RecordsOf(new(town), links => links.ReferencesOfPerson[PersonWithTwoReferences(links)].Take(1)),
                "Some years are missing: the person has two pupil references, and these are the records of one of them.")
            .Wrong(town => RecordsOf(new(town), links => links.ReferencesOfPerson[PersonWithTwoReferences(links)].Skip(1)),
                "Some years are missing: the person has two pupil references, and these are the records of one of them.")
            .Wrong(town => RecordsOf(new(town), links => links.ReferencesOfPerson[PersonWithTwoReferences(links)], firstYear: 2006),
                "The years before 2006 are missing. Their views are called plasc_2002 to plasc_2005; town.SchoolCensus(year) finds them, too.")
            .Help("First collect every pupil reference of the person from town.PmrLookup().",
                "Go through the years 2002 to 2021 with town.SchoolCensus(year), and keep the rows whose reference is one of them.",
                "from year in Enumerable.Range(2002, 20) from pupil in Pupils(year) where references.Contains(pupil.Reference) select new { Year = year, PupilMatchingRefAnonymous = pupil.Reference, NCyearActual = pupil.SchoolYear }"),

        Value("04.C", "the number of people with two EDUKEYs", town => new TownLinks(town).EdukeysOfPerson.Count(person => person.Count() > 1))
            .Shows("Few people, but their pay may stand under either key: whoever takes only one of the two can lose part of it.")
            .Wrong(town => town.EdukeyLookup().Texts("EDUKEY").GroupBy(key => key).Count(group => group.Count() > 1),
                "Those are EDUKEYs with two people. The question is about people with two EDUKEYs: group by AE_ID.")
            .Wrong(town => new TownLinks(town).ReferencesOfPerson.Count(person => person.Count() > 1),
                "Those are people with two pupil references. The table with EDUKEYs is town.EdukeyLookup().")
            .Wrong(town => town.EdukeyLookup().Rows, "That is the number of links. Group them by AE_ID, and count the groups with more than one.")
            .Wrong(town => new TownLinks(town).EdukeysOfPerson.Count, "That is everybody with an EDUKEY. Count only the groups with more than one.")
            .Wrong(town => 2 * new TownLinks(town).EdukeysOfPerson.Count(person => person.Count() > 1),
                "That is the number of EDUKEYs that these people have. Count each person once.")
            .Help("The table is town.EdukeyLookup(): one row for each link.",
                "Group the AE_IDs and count the groups with more than one row.",
                "town.EdukeyLookup().Values<long>(\"AE_ID\").GroupBy(person => person).Count(group => group.Count() > 1)"),

        Frame("04.D", ["FSMeligible"], town => MatchRates(new(town)), tolerance: 0.051)
            .Shows("The groups are not matched equally well: a result about pay leaves out more of one group than of the other.")
            .Wrong(town => MatchRates(new(town), scale: 1), "The rates are shares from 0 to 1. Percentages from 0 to 100 are asked for.")
            .Wrong(town => MatchRates(new(town), duplicatesToo: true), "Some pupils are counted twice: drop the repeated records, whose RecordStatus is 101 or above.")
            .Wrong(town => MatchRates(new(town), unknownToo: true),
                "There is a third group without a value: pupils off roll, whose meals are not known. Leave them out of this table, and say so.")
            .Help("Two numbers for each group: pupils in the census of 2011, and those among them for whom an EDUKEY can be found.",
                "Keep records with RecordStatus below 101 or none, and with a known FSMeligible. Then group by FSMeligible.",
                "select new { FSMeligible = group.Key, Pupils = group.Count(), Matched = group.Count(IsMatched), MatchRate = 100.0 * matched / pupils }"),

        Value("04.E", "the number of rows with one row for each person", town => PeopleReached(new(town)).Distinct().Count())
            .Shows("The join lost some pupils and repeated others, and no error said so. Count people, not only rows, before and after every join.")
            .Wrong(town => PeopleReached(new(town), duplicatesToo: true).Count(),
                "That is the join as it comes, with people in it more than once: repeated census records, two pupil references or two EDUKEYs each add a row.")
            .Wrong(town => PeopleReached(new(town)).Count(), "The repeated census records are gone. People with two EDUKEYs still stand there twice: keep each AE_ID once.")
            .Wrong(town => EdukeysReached(new(town)).Distinct().Count(), "That is one row for each EDUKEY. Some people have two: keep each AE_ID once.")
            .Wrong(town => new TownLinks(town).Census(CensusYear).Count(), "That is every pupil in the census. Those without an EDUKEY are not reached by the join.")
            .Wrong(town => town.SchoolCensus(CensusYear).Rows,
                "That is every record in the census. The join leaves out pupils without an EDUKEY, and a repaired one keeps each person once.")
            .Help("Compare three counts: census records, rows after the join, different AE_IDs among them.",
                "Drop records with RecordStatus 101 or above before the join, and keep each AE_ID once after it.",
                "joined.Select(row => row.Person).Distinct().Count()"),
    ];

    /// <summary>The person whom the notebook follows: the lowest AE_ID among those with two pupil references.</summary>
    static long PersonWithTwoReferences(TownLinks links) =>
        links.ReferencesOfPerson.Where(person => person.Count() == 2).Min(person => person.Key);

    static DataFrame RecordsOf(TownLinks links, Func<TownLinks, IEnumerable<string>> referencesOf, int firstYear = 0)
    {
        var references = referencesOf(links).ToHashSet(StringComparer.Ordinal);
        return (from year in links.CensusYears
                where year >= firstYear
                from pupil in links.Census(year)
                where references.Contains(pupil.Reference)
                select new { Year = year, PupilMatchingRefAnonymous = pupil.Reference, NCyearActual = pupil.SchoolYear }).ToDataFrame();
    }

    static DataFrame MatchRates(TownLinks links, double scale = 100, bool duplicatesToo = false, bool unknownToo = false) =>
        (from pupil in links.Census(CensusYear, duplicatesToo)
         where unknownToo || pupil.Meals is not null
         group pupil by pupil.Meals into pupils
         let matched = pupils.Count(pupil => links.IsMatched(pupil.Reference))
         select new { FSMeligible = pupils.Key, Pupils = pupils.Count(), Matched = matched, MatchRate = scale * matched / pupils.Count() }).ToDataFrame();

    static IEnumerable<(long Person, string Edukey)> Reached(TownLinks links, bool duplicatesToo = false) =>
        from pupil in links.Census(CensusYear, duplicatesToo)
        from person in links.PeopleOfReference[pupil.Reference]
        from edukey in links.EdukeysOfPerson[person]
        select (person, edukey);

    static IEnumerable<long> PeopleReached(TownLinks links, bool duplicatesToo = false) => Reached(links, duplicatesToo).Select(row => row.Person);

    static IEnumerable<string> EdukeysReached(TownLinks links) => Reached(links).Select(row => row.Edukey);
}
