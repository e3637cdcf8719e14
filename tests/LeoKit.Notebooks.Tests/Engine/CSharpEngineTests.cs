using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Tests.Engine;

public sealed class CSharpEngineTests : IDisposable
{
    readonly EngineSession session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_variable_is_carried_from_cell_to_cell()
    {
        await session.Show("var people = 1200;");
        Assert.Equal("value: 2400", await session.Show("people * 2"));
    }

    [Theory]
    [InlineData("1 + 1", "value: 2")]
    [InlineData("return 3;", "value: 3")]
    [InlineData("var x = 1;", "")]
    [InlineData("Console.Write(\"a\")", "stdout: a")]
    [InlineData("await Task.Delay(1)", "")]
    [InlineData("await Task.FromResult(5)", "value: 5")]
    [InlineData("Console.Error.Write(\"e\");", "stderr: e")]
    [InlineData("display(7); 8", "display: 7\nvalue: 8")]
    [InlineData("9.Display();", "display: 9")]
    [InlineData("// nothing", "")]
    public async Task What_a_cell_shows(string code, string shown) => Assert.Equal(shown, await session.Show(code));

    [Fact]
    public async Task A_null_value_is_shown_and_void_is_not()
    {
        var (_, outputs) = await session.Run("(string)null");
        Assert.IsType<ExecuteResult>(Assert.Single(outputs));
    }

    [Fact]
    public async Task Streams_and_displays_keep_their_order_and_pieces_of_a_stream_are_joined() =>
        Assert.Equal("stdout: a\nb\n\ndisplay: 1\nstdout: c\n", await session.Show("Console.WriteLine(\"a\"); Console.WriteLine(\"b\"); display(1); Console.WriteLine(\"c\");"));

    [Fact]
    public async Task A_compile_error_shows_line_column_and_a_caret()
    {
        var (outcome, outputs) = await session.Run("var a = 1;\nvar b = peple + a;");

        Assert.Equal(CellOutcome.Failed, outcome);
        Assert.Equal(
            """
            cell-1, line 2, column 9: CS0103: The name 'peple' does not exist in the current context
              var b = peple + a;
                      ^^^^^
            """.ReplaceLineEndings("\n"),
            PlainText.Of(Assert.Single(outputs)));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_changes_nothing()
    {
        await session.Show("var x = 1;");
        await session.Run("x = 2; nonsense;");
        Assert.Equal("value: 1", await session.Show("x"));
    }

    [Fact]
    public async Task A_runtime_error_shows_the_frames_of_the_cells_alone()
    {
        await session.Show("int Divide(int a, int b)\n{\n    return a / b;\n}");
        var (outcome, outputs) = await session.Run("var ok = 1;\nDivide(ok, 0)");

        Assert.Equal(CellOutcome.Failed, outcome);
        Assert.Equal(
            """
            System.DivideByZeroException: Attempted to divide by zero.
               at Divide in cell-1, line 3
               at cell-2, line 2
            """.ReplaceLineEndings("\n"),
            PlainText.Of(Assert.Single(outputs)));
    }

    [Fact]
    public async Task What_was_assigned_before_a_runtime_error_is_kept()
    {
        await session.Run("var before = 5; throw new Exception(\"stop\");");
        Assert.Equal("value: 5", await session.Show("before"));
    }

    [Fact]
    public async Task The_inner_exception_is_named()
    {
        var (_, outputs) = await session.Run("throw new InvalidOperationException(\"outer\", new ArgumentException(\"inner\"));");
        Assert.Equal(
            "System.InvalidOperationException: outer\n   at cell-1, line 1\ncaused by\nSystem.ArgumentException: inner",
            PlainText.Of(Assert.Single(outputs)));
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("while (true) { try { } finally { } }")]
    [InlineData("while (true) await Task.Yield();")]
    public async Task An_endless_cell_is_stopped_and_earlier_variables_stay(string endless)
    {
        await session.Show("var kept = 42;");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var (outcome, _) = await session.Run(endless, stop.Token);

        Assert.Equal(CellOutcome.Stopped, outcome);
        Assert.Equal("value: 42", await session.Show("kept"));
    }

    [Fact]
    public async Task A_cell_that_cannot_be_stopped_is_reported_so()
    {
        using var quick = new EngineSession(new EngineOptions { StopGrace = TimeSpan.FromMilliseconds(100) });
        await quick.Show("1");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var (outcome, _) = await quick.Run("Thread.Sleep(3000);", stop.Token);
        Assert.Equal(CellOutcome.Unresponsive, outcome);
    }

    [Fact]
    public async Task A_flood_of_output_is_cut_with_a_word()
    {
        using var small = new EngineSession(new EngineOptions { StreamLimit = 10 });
        Assert.Equal("stdout: 0123456789\n… output cut after 10 characters\n", await small.Show("Console.Write(\"0123456789abc\"); Console.Write(\"more\");"));
    }

    [Fact]
    public async Task Three_hundred_cells_stay_under_100_MB_of_heap()
    {
        await session.Show("var total = 0;");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var cell = 1; cell <= 300; cell++)
            await session.Show($"var v{cell} = {cell}; total += v{cell};");
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.Equal("value: 45150", await session.Show("total"));
        Assert.True(grown < 100_000_000, $"the heap has grown by {grown} bytes");
    }

    [Fact]
    public async Task A_file_is_loaded_relative_to_the_notebook()
    {
        var folder = Directory.CreateTempSubdirectory("leokit-load-").FullName;
        File.WriteAllText(Path.Combine(folder, "shared.csx"), "int Twice(int x) => 2 * x;");
        using var here = new EngineSession(new EngineOptions { BaseDirectory = folder });

        Assert.Equal("value: 8", await here.Show("#load \"shared.csx\"\nTwice(4)"));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_library_that_cannot_be_read_fails_its_cell_and_no_more()
    {
        var folder = Directory.CreateTempSubdirectory("leokit-broken-").FullName;
        File.WriteAllText(Path.Combine(folder, "Broken.dll"), "no library");
        using var here = new EngineSession(new EngineOptions { BaseDirectory = folder });

        Assert.Equal(CellOutcome.Failed, (await here.Run("#r \"Broken.dll\"\n1 + 1")).Outcome);
        Assert.Equal("value: 2", await here.Show("1 + 1"));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_library_is_referenced_relative_to_the_notebook_and_shared_types_are_the_hosts_own()
    {
        using var here = new EngineSession(new EngineOptions { BaseDirectory = AppContext.BaseDirectory });
        var shown = await here.Show("#r \"LeoKit.Display.dll\"\n#r \"Microsoft.Data.Analysis.dll\"\nusing LeoKit.Display;\ntypeof(TableView).Assembly == typeof(CellFunctions).Assembly");
        Assert.Equal("value: true", shown);
    }

    [Theory]
    [InlineData("namespace A { }", "Leave the namespace line out")]
    [InlineData("using var s = new MemoryStream();", "using (var x = …)")]
    [InlineData("1 + 1;", "leave out its semicolon")]
    [InlineData("Kernel.Root", "Show a value with display(…), and ask for text with Console.ReadLine().")]
    public async Task What_the_dialect_lacks_is_answered_with_a_hint(string code, string hint)
    {
        var (_, outputs) = await session.Run(code);
        Assert.Contains(hint, PlainText.Of(Assert.Single(outputs)), StringComparison.Ordinal);
    }
}
