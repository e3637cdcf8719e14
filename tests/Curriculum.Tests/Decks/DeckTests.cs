using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Running;

namespace Curriculum.Tests.Decks;

/// <summary>Every deck in slides/ can be filled from the notebooks as they are: no number on a slide is out of date, and no cell that a slide names is gone.</summary>
public sealed class DeckTests(CurriculumRuns runs)
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.PathOf("slides"), "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_can_be_filled(string file)
    {
        var deck = Read(file);
        var needed = new List<NotebookRun>();
        foreach (var path in CurriculumRuns.Paths.Where(path => deck.Notebooks.Contains(Path.GetFileName(path)[..2])))
            needed.Add(await runs.FirstAsync(Path.GetFileNameWithoutExtension(path)));

        var filled = deck.Fill(needed);

        Assert.DoesNotContain("{{", filled.Markdown, StringComparison.Ordinal);
        Assert.All(filled.Pictures, picture => Assert.NotEqual("", picture.Description));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void It_says_that_the_data_are_synthetic_and_that_effects_are_invented(string file)
    {
        var text = File.ReadAllText(Repository.PathOf($"slides/{file}"));
        Assert.Contains("synthetic", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("invented", text, StringComparison.OrdinalIgnoreCase);
    }

    static Deck Read(string file) => Deck.Read(Repository.PathOf($"slides/{file}"));
}
