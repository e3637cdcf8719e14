using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;

namespace LeoKit.Notebooks.Tests.Running;

/// <summary>
/// Notebooks as people write them for .NET Interactive, without packages and commands: they run unchanged, and show the text that is stored in them.
/// They are our own, in the manner of the public samples (tutorials of the language, displaying and formatting output), with the line ends of Windows as many of those have.
/// </summary>
public sealed class OtherNotebooksTests
{
    static readonly string Folder = Repository.PathOf("tests/LeoKit.Notebooks.Tests/Running/in-the-style-of-dotnet-interactive");

    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task It_runs_unchanged_and_shows_the_same_text(string notebook)
    {
        var path = Path.Combine(Folder, notebook);
        var run = await NotebookRunner.RunAsync(path, new RunnerOptions(), _ => { }, TestContext.Current.CancellationToken);

        Assert.Equal(NotebookEnd.Completed, run.End);
        Assert.Equal(Texts(NotebookFile.Read(path)), Texts(run.Executed!));
    }

    static string Texts(Notebook notebook) =>
        string.Join("\n---\n", notebook.Cells.OfType<CodeCell>().Select(cell => $"{cell.Source}\n=> {string.Join("\n=> ", cell.Outputs.Select(Text))}")).ReplaceLineEndings("\n");

    static string Text(Output output) => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        DisplayData display => $"display: {TextOf(display.Data)}",
        ExecuteResult result => $"value: {TextOf(result.Data)}",
        _ => output.ToString()!,
    };

    static string TextOf(System.Text.Json.Nodes.JsonObject data) =>
        data["text/plain"] is System.Text.Json.Nodes.JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)data["text/plain"]!;
}
