using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;

namespace LeoKit.Cli.Tests;

/// <summary>Two notebooks, one with a gap and its solution, and a deck: all that is published of a curriculum, in small.</summary>
sealed class SmallCurriculum : IDisposable
{
    readonly TemporaryFolder folder = new();

    public SmallCurriculum()
    {
        Directory.CreateDirectory(folder.Below("notebooks/solutions"));
        Directory.CreateDirectory(folder.Below("slides"));
        Write("07-first", "40 + 2");
        Write("08-second", "\"second\"");
        folder.File("notebooks/solutions/07-first.cs", "// cell: faded-a\nvar answer = worked + 1;\n");
        folder.File("slides/short.md", "---\nmarp: true\n---\n\n# It is {{07/worked-a /(\\d+)/}}\n");
    }

    public string Notebooks => folder.Below("notebooks");

    public string Decks => folder.Below("slides");

    public string Published => folder.Below("published");

    /// <summary>A published file.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(Published, file));

    public void Dispose() => folder.Dispose();

    /// <summary>A notebook whose cell <c>worked-a</c> has this code.</summary>
    public void Write(string name, string worked) => Write("notebooks", name, worked);

    /// <summary>A folder beside the notebooks that has one notebook of its own.</summary>
    public string Besides(string own, string name, string worked)
    {
        Directory.CreateDirectory(folder.Below(own));
        Write(own, name, worked);
        return folder.Below(own);
    }

    void Write(string own, string name, string worked) => folder.File($"{own}/{name}.ipynb", NotebookFile.ToJson(new Notebook(
    [
        Prose("title", $"# {name[..2]} · {name[3..]}\n\nHow much is it?"),
        Prose("idea-a", "## One idea\n\nNumbers add up."),
        new CodeCell("worked-a", $"var worked = {worked};\nworked", [], [], null),
        new CodeCell("faded-a", "var answer = 0;", [], [], null),
        new CodeCell("show-a", "answer", [], [], null),
        Prose("instructor-clock", "**Instructor.** 0–5 min: look. 5–10: type `worked-a`. If late, drop the idea.", "instructor", "remove-cell"),
    ], new JsonObject
    {
        ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" },
        ["leo"] = new JsonObject
        {
            ["id"] = name[..2],
            ["slug"] = name[3..],
            ["module"] = 0,
            ["minutesTeach"] = 5,
            ["minutesExercise"] = 5,
            ["profile"] = "teaching",
            ["tables"] = new JsonArray(),
            ["needs"] = new JsonArray(),
            ["terms"] = new JsonArray(),
            ["objectives"] = new JsonArray(),
            ["seed"] = new JsonArray(),
            ["sources"] = new JsonArray(),
            ["reviewed"] = "2026-11-30",
            ["lang"] = "en",
        },
    })));

    static MarkdownCell Prose(string id, string text, params string[] tags) => new(id, text, tags.Length == 0 ? [] : new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) }, null);
}
