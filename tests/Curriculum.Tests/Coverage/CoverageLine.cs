using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace Curriculum.Tests.Coverage;

/// <summary>Where a line of the briefing is taught.</summary>
/// <param name="Line">The number of the line in the text of the briefing.</param>
/// <param name="Item">What it is about, in words of this project.</param>
/// <param name="Notebook">The number of the notebook.</param>
/// <param name="Cell">The cell; empty for a notebook that is yet to be written.</param>
/// <param name="Says">A word or number that the cell says or shows; empty with an empty cell.</param>
sealed record CoverageLine(int Line, string Item, string Notebook, string Cell, string Says)
{
    public static ImmutableArray<CoverageLine> All { get; } = Read();

    public bool IsPlanned => Cell.Length == 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, {Item}: notebook {Notebook}, cell {Cell}, \"{Says}\"");

    static ImmutableArray<CoverageLine> Read()
    {
        using var text = File.OpenText(Repository.PathOf("datasets/reference/coverage.csv"));
        using var csv = CsvReader.Create(text, CsvReaderOptions.Default with { Separator = ',', Mode = CsvMode.Rfc4180 });
        var lines = ImmutableArray.CreateBuilder<CoverageLine>();
        while (csv.Read())
            lines.Add(new(int.Parse(csv.GetString(0), CultureInfo.InvariantCulture), csv.GetString(1), csv.GetString(2), csv.GetString(3), csv.GetString(4)));
        return lines.ToImmutable();
    }
}
