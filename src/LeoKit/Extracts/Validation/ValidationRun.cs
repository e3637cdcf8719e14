using System.Collections.Immutable;
using LeoKit.Extracts.Validation.Dirt;
using LeoKit.Extracts.Validation.Rules;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation;

/// <summary>One validation of one data set: every file is read once and shown to every rule.</summary>
sealed class ValidationRun
{
    readonly string _name;
    readonly DataFolder _data;
    readonly CancellationToken _cancellation;
    readonly FileRules _files;
    readonly ImmutableArray<ExtractVisitor> _visitors;
    readonly ImmutableArray<ExtractRule> _rules;

    public ValidationRun(LeoExtract extract, ValidationOptions options, CancellationToken cancellation)
    {
        var most = options.Examples;
        var links = new LinkIndex();
        var pupils = new CensusPupils();
        var tax = new TaxRecords();
        var census = new CensusCounts(pupils);
        _name = extract.ToString();
        _data = DataFolder.Of(extract.Folder);
        _cancellation = cancellation;
        _files = new(
            new() { MostExamples = most },
            new() { MostExamples = most },
            new() { MostExamples = most },
            new() { MostExamples = most });
        _rules =
        [
            _files.Listed,
            new UnlistedFilesRule { MostExamples = most },
            _files.Checksums,
            _files.RowCounts,
            _files.Text,
            new HeaderRule { MostExamples = most },
            new TypeRule { MostExamples = most },
            new CodeRule { MostExamples = most },
            new PopulatedYearsRule { MostExamples = most },
            new RequiredRule { MostExamples = most },
            new GrainRule { MostExamples = most },
            new RecordStatusRule(pupils) { MostExamples = most },
            new ReferenceRule(links) { MostExamples = most },
            new PersonLinkRule(links) { MostExamples = most },
            new DateOrderRule { MostExamples = most },
            new YearRangeRule { MostExamples = most },
            new BirthRule { MostExamples = most },
            new IdentifierLikeRule { MostExamples = most },
            new CsvwRule { MostExamples = most },
            new DataPackageRule { MostExamples = most },
            .. DeclaredDirt.Rules(links, census, tax, most),
        ];

        // What others look up is filled first, and the links before everything that refers to them.
        _visitors = [links, pupils, census, tax, .. _rules];
    }

    public ValidationReport Report()
    {
        foreach (var visitor in _visitors)
            visitor.Begin(_data);
        foreach (var file in InOrderOfReading())
            _files.Show(_data, file, _visitors, _cancellation);
        foreach (var visitor in _visitors)
            visitor.End(_data);
        return new(_name, [.. _rules.Select(rule => rule.Result())]);
    }

    /// <summary>The lookups of people first, then the lookup of records that leads to them, then the rest.</summary>
    IEnumerable<ListedFile> InOrderOfReading() =>
        _data.Files.Where(file => file.IsInside).DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file =>
            StandardExtract.FindView(Path.GetFileNameWithoutExtension(file.Path)) is not { } view || !file.IsTable || view.Table.Family != Family.LINK ? 2
            : view.Table.Keys.Any(key => key.Key == KeyRole.RecordId) ? 1 : 0);
}
