using System.Collections.Immutable;
using LeoKit.Curriculum.Prose;
using LeoKit.Notebooks.Document;
using LeoKit.Synthetic;

namespace Curriculum.Tests.Languages;

/// <summary>The blocks of the cell <c>other-languages</c>, and the data of its notebook.</summary>
sealed record OtherLanguages(string Notebook, ImmutableDictionary<string, string> Blocks, string Setup)
{
    /// <summary>Those of a notebook; null if it has none.</summary>
    public static OtherLanguages? Of(string notebook)
    {
        var cells = NotebookFile.Read(CurriculumRuns.PathOf(notebook)).Cells;
        return cells.FirstOrDefault(cell => cell.Id == "other-languages") is { } cell
            ? new(notebook, BlocksIn(cell.Source), string.Join('\n', cells.Where(code => code.Id.StartsWith("setup", StringComparison.Ordinal)).Select(code => code.Source)))
            : null;
    }

    /// <summary>The notebooks that have the cell.</summary>
    public static TheoryData<string> Notebooks => [.. CurriculumRuns.Paths.Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => Of(name) is not null)];

    bool OpensTown => Setup.Contains("../datasets/town\"", StringComparison.Ordinal);

    bool OpensCounty => Setup.Contains("County.Open()", StringComparison.Ordinal);

    /// <summary>The folder of the data that the notebook opens first: the teaching data if it opens both kinds.</summary>
    public string Folder() =>
        OpensCounty ? Kept(Profile.Teaching)
        : Setup.Contains("County.Open(Profile.Structure)", StringComparison.Ordinal) ? Kept(Profile.Structure)
        : Repository.PathOf(OpensTown ? "datasets/town" : "datasets/town-structure");

    static string Kept(Profile profile) => new DataSetCache().FolderOf(DataSetCache.County with { Profile = profile });

    static ImmutableDictionary<string, string> BlocksIn(string source) =>
        MarkdownReading.Of(source).Fences.ToImmutableDictionary(fence => fence.Language, fence => fence.Text, StringComparer.Ordinal);
}
