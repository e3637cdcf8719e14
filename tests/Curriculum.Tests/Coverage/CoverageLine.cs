using System.Collections.Immutable;
using System.Globalization;

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

    static ImmutableArray<CoverageLine> Read() =>
        [.. ShownTable.OfCsv(File.ReadAllText(Repository.PathOf("datasets/reference/coverage.csv"))).Rows
            .Select(row => new CoverageLine(int.Parse(row[0], CultureInfo.InvariantCulture), row[1], row[2], row[3], row[4]))];
}
