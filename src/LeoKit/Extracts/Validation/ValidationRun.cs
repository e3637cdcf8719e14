using System.Collections.Immutable;
using LeoKit.Extracts.Validation.Dirt;
using LeoKit.Extracts.Validation.Rules;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation;

/// <summary>One validation of one data set: every file is read once and shown to every rule.</summary>
sealed class ValidationRun : IDisposable
{
    readonly string _name;
    readonly DataFolder _data;
    readonly CancellationToken _cancellation;
    readonly FileRules _files;
    readonly ImmutableArray<ExtractVisitor> _visitors;
    readonly ImmutableArray<ExtractRule> _rules;

    public ValidationRun(LeoExtract extract, ValidationOptions options, CancellationToken cancellation)
    {
        var links = new LinkIndex();
        var schools = new SchoolIndex();
        var pupils = new CensusPupils();
        var tax = new TaxRecords();
        var census = new CensusCounts(pupils);
        var records = new SchoolRecords(extract.Profile == "teaching");
        _name = extract.ToString();
        _data = DataFolder.Of(extract.Folder);
        _cancellation = cancellation;
        _files = new(new(), new(), new(), new());
        _rules =
        [
            _files.Listed,
            new UnlistedFilesRule(),
            _files.Checksums,
            _files.RowCounts,
            _files.Text,
            new HeaderRule(),
            new TypeRule(),
            new CodeRule(),
            new PopulatedYearsRule(),
            new RequiredRule(),
            new GrainRule(),
            new RecordStatusRule(pupils),
            new ReferenceRule(links),
            new PersonLinkRule(links),
            new DateOrderRule(),
            new YearRangeRule(),
            new BirthRule(),
            new IdentifierLikeRule(),
            new CsvwRule(),
            new DataPackageRule(),
            new SchoolReferenceRule(schools),
            .. DeclaredDirt.Rules(links, census, records, tax),
        ];

        foreach (var rule in _rules)
            rule.MostExamples = options.Examples;

        // What others look up is filled first, and the links before everything that refers to them.
        _visitors = [links, schools, pupils, census, records, tax, .. _rules];
    }

    public void Dispose() => _files.Dispose();

    public ValidationReport Report()
    {
        foreach (var visitor in _visitors)
            visitor.Begin(_data);
        var together = _visitors.RemoveAll(visitor => visitor.IsAlone);
        var alone = _visitors.RemoveRange(together);
        foreach (var file in InOrderOfReading())
            _files.Show(_data, file, together, alone, _cancellation);
        foreach (var visitor in _visitors)
            visitor.End(_data);
        return new(_name, [.. _rules.Select(rule => rule.Result())]);
    }

    /// <summary>The lookups of people and schools first, then the lookup of records that leads to people, then the rest.</summary>
    IEnumerable<ListedFile> InOrderOfReading() =>
        _data.Files.Where(file => file.IsInside).DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file =>
            StandardExtract.FindView(file.View) is not { } view || !file.IsTable ? 2
            : SchoolIndex.IsLookup(view) ? 0
            : view.Table.Family != Family.LINK ? 2
            : view.Table.Keys.Any(key => key.Key == KeyRole.RecordId) ? 1 : 0);
}
