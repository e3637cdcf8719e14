namespace LeoKit.Exercises.Answers;

/// <summary>The link tables of an extract as lookups, and the census records that are kept: what the references of several exercises start from.</summary>
sealed class TownLinks(LeoExtract extract)
{
    /// <summary>Census records with this status or a higher one repeat a record that is kept.</summary>
    const int FirstDuplicateStatus = 101;

    /// <summary>The people behind each pupil matching reference.</summary>
    public ILookup<string, long> PeopleOfReference { get; } = extract.PmrLookup().Texts("PUPILMATCHINGREFANONYMOUS")
        .Zip(extract.PmrLookup().Values<long>("AE_ID"))
        .ToLookup(link => link.First!, link => link.Second!.Value, StringComparer.Ordinal);

    /// <summary>The pupil matching references of each person.</summary>
    public ILookup<long, string> ReferencesOfPerson { get; } = extract.PmrLookup().Values<long>("AE_ID")
        .Zip(extract.PmrLookup().Texts("PUPILMATCHINGREFANONYMOUS"))
        .ToLookup(link => link.First!.Value, link => link.Second!);

    /// <summary>The keys of tax and benefit records of each person.</summary>
    public ILookup<long, string> EdukeysOfPerson { get; } = extract.EdukeyLookup().Values<long>("AE_ID")
        .Zip(extract.EdukeyLookup().Texts("EDUKEY"))
        .ToLookup(link => link.First!.Value, link => link.Second!);

    public bool IsMatched(string reference) => PeopleOfReference[reference].Any(person => EdukeysOfPerson.Contains(person));

    /// <summary>The pupils in a year's census: every record, or only those that are kept.</summary>
    public IEnumerable<Pupil> Census(int endYear, bool duplicatesToo = false)
    {
        var census = extract.SchoolCensus(endYear);
        var references = census.Texts("PupilMatchingRefAnonymous");
        var schoolYears = census.Texts("NCyearActual");
        var meals = census.Values<bool>("FSMeligible");
        var statuses = census.Values<int>("RecordStatus");
        return Enumerable.Range(0, census.Rows)
            .Where(row => duplicatesToo || (statuses[row] ?? 0) < FirstDuplicateStatus)
            .Select(row => new Pupil(endYear, references[row]!, schoolYears[row], meals[row]));
    }

    /// <summary>The years of the school censuses in the extract, by their end.</summary>
    public IEnumerable<int> CensusYears => extract.Views
        .Select(Schema.StandardExtract.FindView)
        .Where(view => view is { Table.Name: "SC_Pupil", Term: Schema.Term.Spring })
        .Select(view => view!.Year!.Value)
        .Order();

    /// <summary>What the exercises need of one census record.</summary>
    internal sealed record Pupil(int Year, string Reference, string? SchoolYear, bool? Meals);
}
