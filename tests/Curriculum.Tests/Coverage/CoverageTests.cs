using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Snapshots;

namespace Curriculum.Tests.Coverage;

/// <summary>Every line of the briefing that says something has its place in a notebook.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    /// <summary>Notebooks that are planned: the questions, the projects, access and proposal.</summary>
    const int FirstPlanned = 22;

    const int LastPlanned = 38;

    [Fact]
    public void Lines_follow_the_briefing_and_every_item_has_words_of_its_own()
    {
        var lines = CoverageLine.All;

        Assert.True(lines.Length > 100);
        Assert.Equal(lines.Select(line => line.Line).Order(), lines.Select(line => line.Line));
        Assert.Equal(lines.Length, lines.Select(line => (line.Item, line.Cell)).Distinct().Count());
        Assert.All(lines, line => Assert.InRange(line.Item.Split(' ').Length, 1, 8));
    }

    [Fact]
    public void Every_item_names_a_cell_that_says_it() => Assert.Equal([], CoverageLine.All.Where(line => !line.IsPlanned).Select(Fault).OfType<string>());

    [Fact]
    public void Only_notebooks_that_are_not_written_yet_are_planned()
    {
        var planned = CoverageLine.All.Where(line => line.IsPlanned).ToList();
        output.WriteLine($"Planned: {string.Join("; ", planned.GroupBy(line => line.Notebook).Select(group => $"notebook {group.Key}: {string.Join(", ", group.Select(line => line.Item))}"))}");

        Assert.All(planned, line => Assert.InRange(int.Parse(line.Notebook, System.Globalization.CultureInfo.InvariantCulture), FirstPlanned, LastPlanned));
        Assert.Equal([], planned.Where(line => PathOf(line.Notebook) is not null).Select(line => $"Notebook {line.Notebook} is there: name the cell for {line.Item}."));
    }

    /// <summary>What is amiss with a line; null if its cell says the word, in its text or in what it shows.</summary>
    static string? Fault(CoverageLine line)
    {
        if (PathOf(line.Notebook) is not { } path)
            return $"{line}: there is no such notebook.";
        if (NotebookFile.Read(path).Cells.FirstOrDefault(cell => cell.Id == line.Cell) is not { } cell)
            return $"{line}: there is no such cell.";
        var approved = Verify.Snapshots.VerifiedPath(Path.GetFileNameWithoutExtension(path));
        var shown = File.Exists(approved) ? SnapshotText.CellsIn(File.ReadAllText(approved)).GetValueOrDefault(cell.Id) : null;
        return line.Says.Length > 0 && (cell.Source + shown).Contains(line.Says, StringComparison.Ordinal) ? null : $"{line}: the cell does not say it.";
    }

    static string? PathOf(string number) => CurriculumRuns.Paths.FirstOrDefault(path => Path.GetFileName(path).StartsWith(number + "-", StringComparison.Ordinal));
}
