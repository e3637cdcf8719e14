using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LeoKit.Notebooks.Tests.Engine;

/// <summary>The lines of a cell that only notebooks know.</summary>
public sealed class NotebookCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("leokit-commands-").FullName;
    readonly EngineSession session;

    public NotebookCommandTests() => session = new EngineSession(new EngineOptions { BaseDirectory = folder, PackageFolder = Path.Combine(folder, "packages") });

    public void Dispose()
    {
        session.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("#!csharp\n1 + 1", "value: 2")]
    [InlineData("#!markdown\n# Title\n*text*", "display: # Title\n*text*")]
    [InlineData("#!html\n<b>bold</b>", "display: bold")]
    [InlineData("#!mermaid\ngraph LR; A-->B", "display: graph LR; A-->B")]
    [InlineData("var a = 1;\n#!markdown\ntext\n#!csharp\na + 1", "display: text\nvalue: 2")]
    [InlineData("#!set --name x --value 5\nx + 1", "value: 6")]
    [InlineData("#!set --name t --value \"two words\"\nt.Length", "value: 9")]
    [InlineData("var a = 1;\n#!share --from csharp a --as b\nb", "value: 1")]
    [InlineData("var a = 1;\n#!who", "stdout: a\n")]
    [InlineData("\"#!fsharp in a text\"", "value: #!fsharp in a text")]
    public async Task What_a_command_does(string cell, string shown) => Assert.Equal(shown, await session.Show(cell));

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "#!fsharp is not known here. This engine runs C# only: write the cell in C#, or keep it for a notebook with another kernel.")]
    [InlineData("#!connect mssql", "#!connect is not known here. This engine has one kernel: open a database or a file from C# instead.")]
    [InlineData("#!value --name x", "#!value is not known here. Put the text into a C# raw string instead: var text = \"\"\"…\"\"\";")]
    [InlineData("#!nonsense", "#!nonsense is not known here. Write it in C#. These are known: #!csharp, #!html, #!import, #!javascript, #!lsmagic, #!markdown, #!mermaid, #!set, #!share, #!time, #!who, #!whos.")]
    [InlineData("#!share --from fsharp x", "Variables of fsharp cannot be shared: this engine runs C# only. Compute the value in C#.")]
    [InlineData("#!import \"nowhere.ipynb\"", "#!import: there is no file nowhere.ipynb. The path is relative to the folder of the notebook.")]
    public async Task What_is_not_known_is_answered_with_what_to_write_instead(string cell, string message)
    {
        var (outcome, outputs) = await session.Run(cell);
        Assert.Equal((CellOutcome.Failed, message), (outcome, PlainText.Of(Assert.Single(outputs))));
    }

    [Fact]
    public async Task Errors_name_the_lines_of_the_cell()
    {
        var (_, outputs) = await session.Run("#!time\n\nnonsense");
        Assert.StartsWith("cell-1, line 3, column 1: CS0103", PlainText.Of(outputs[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_is_told() => Assert.Matches(@"^value: 2\nstdout: Wall time: [0-9.]+ ms\n$", await session.Show("#!time\n1 + 1"));

    [Fact]
    public async Task Another_notebook_is_run_here()
    {
        NotebookFile.Write(Path.Combine(folder, "other.ipynb"), new Notebook([new MarkdownCell("m", "text", [], null), new CodeCell("c", "int Twice(int n) => 2 * n;", [], [], null)], []));
        Assert.Equal("value: 8", await session.Show("#!import \"other.ipynb\"\nTwice(4)"));
    }

    [Fact]
    public async Task A_display_of_an_earlier_cell_is_replaced_and_what_display_gives_back_is_no_value()
    {
        var first = new OutputLog();
        var second = new OutputLog(first);
        using var engine = new CSharpEngine(new EngineOptions());
        await engine.RunAsync("a", "var d = display(\"0 %\"); display(1)", first.Add);
        await engine.RunAsync("b", "d.Update(\"100 %\");", second.Add);

        Assert.Equal(["display: 100 %", "display: 1"], first.Outputs.Select(PlainText.Of));
        Assert.Empty(second.Outputs);
    }

    [Fact]
    public async Task A_package_is_fetched_from_a_named_source_once_with_a_word_and_found_again_without_the_source()
    {
        var source = SamplePackage.In(Path.Combine(folder, "source"));
        SamplePackage.NoOtherSource(folder);
        var shown = new List<Output>();
        using (var engine = new CSharpEngine(new EngineOptions { BaseDirectory = folder, PackageFolder = Path.Combine(folder, "packages") }))
            Assert.Equal(CellOutcome.Completed, await engine.RunAsync("cell", $"#i \"nuget: {source}\"\n#r \"nuget: LeoKit.Sample, 1.0.0\"\nSample.One()", shown.Add));

        Assert.Equal("display: Fetching LeoKit.Sample 1.0.0 …", PlainText.Of(shown[0]));
        Assert.Equal("LeoKit.Sample 1.0.0: ready", (string?)Assert.IsType<DisplayUpdate>(shown[1]).Data["text/plain"]);
        Assert.Equal("value: 1", PlainText.Of(shown[2]));

        Directory.Delete(source, recursive: true);
        Assert.Equal("display: LeoKit.Sample 1.0.0: ready\nvalue: 2", await session.Show($"#i \"nuget: {source}\"\n#r \"nuget: LeoKit.Sample, 1.0.0\"\nSample.One() + 1"));
        Assert.Equal("display: LeoKit.Sample 1.0.0: ready", await session.Show($"#i \"nuget: {source}\""));
    }

    [Fact]
    public async Task A_package_that_is_not_there_is_said_to_be_missing_and_the_session_goes_on()
    {
        var (_, outputs) = await session.Run("#r \"nuget: No.Such.Package.Of.LeoKit, 1.0.0\"");

        var said = PlainText.Of(outputs[^1]);
        Assert.True(said.StartsWith("PKG001: No.Such.Package.Of.LeoKit 1.0.0 could not be fetched", StringComparison.Ordinal) || said.StartsWith("PKG002: there is no such package: ", StringComparison.Ordinal), said);
        Assert.Equal("display: No.Such.Package.Of.LeoKit 1.0.0: not available", PlainText.Of(outputs[0]));
        Assert.Equal("value: 2", await session.Show("1 + 1"));
    }

    [Fact]
    public async Task A_source_that_does_not_answer_is_said_to_be_the_reason()
    {
        File.WriteAllText(Path.Combine(folder, "NuGet.config"), "<configuration><packageSources><clear /><add key=\"closed\" value=\"http://127.0.0.1:9/v3/index.json\" allowInsecureConnections=\"true\" /></packageSources></configuration>");
        var (_, outputs) = await session.Run("#r \"nuget: Some.Package, 1.0.0\"");
        Assert.StartsWith("PKG001: Some.Package 1.0.0 could not be fetched, because a package source does not answer: ", PlainText.Of(outputs[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referenced_library_can_be_overwritten_while_it_is_loaded()
    {
        var scratch = Path.Combine(folder, "scratch");
        var library = Path.Combine(folder, "Rebuilt.dll");
        var built = CSharpCompilation.Create(
            "Rebuilt", [CSharpSyntaxTree.ParseText("public static class Rebuilt { public static int One() => 1; }", cancellationToken: TestContext.Current.CancellationToken)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(built.Emit(library, cancellationToken: TestContext.Current.CancellationToken).Success);
        using var here = new EngineSession(new EngineOptions { BaseDirectory = folder, ScratchFolder = scratch });

        Assert.Equal("value: 1", await here.Show("#r \"Rebuilt.dll\"\nRebuilt.One()"));
        Assert.StartsWith($"value: {scratch}", await here.Show("typeof(Rebuilt).Assembly.Location"), StringComparison.Ordinal);
        File.WriteAllText(library, "being rebuilt");
        Assert.Equal("value: 1", await here.Show("Rebuilt.One()"));
    }

    [Theory]
    [InlineData("async Task Late() => await Task.Delay(1);\nLate(); 1", "stderr: cell-1, line 2, column 1: warning CS4014: Because this call is not awaited, execution of the current method continues before the call is completed. Consider applying the 'await' operator to the result of the call.\n\nvalue: 1")]
    [InlineData("var x = 1;\nx = x;", "stderr: cell-1, line 2, column 1: warning CS1717: Assignment made to same variable; did you mean to assign something else?\n")]
    public async Task What_nearly_always_is_a_mistake_is_said_before_the_run(string cell, string shown) => Assert.Equal(shown, await session.Show(cell));

    [Fact]
    public async Task Html_is_built_with_tags_where_a_cell_calls_them()
    {
        Assert.Equal("display: hello", await session.Show("display(div(b(\"hello\")));"));
        var (_, outputs) = await session.Run("var total = p + 1;");
        Assert.Contains("CS0103: The name 'p' does not exist", PlainText.Of(outputs[0]), StringComparison.Ordinal);
    }
}
