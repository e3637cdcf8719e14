using LeoKit.Notebooks.Engine;
using LeoKit.Notebooks.Language;

namespace LeoKit.Notebooks.Tests.Language;

/// <summary>Where the cursor stands is marked with |.</summary>
public sealed class LanguageServicesTests : IDisposable
{
    readonly CSharpEngine engine = new(new EngineOptions());

    public void Dispose() => engine.Dispose();

    Task RunAsync(string code) => engine.RunAsync("cell", code, _ => { });

    string[] Offers(string marked)
    {
        var (code, position) = Cursor(marked);
        return [.. engine.Language.Complete(code, position).Items.Select(item => item.Text)];
    }

    static (string Code, int Position) Cursor(string marked) => (marked.Replace("|", "", StringComparison.Ordinal), marked.IndexOf('|', StringComparison.Ordinal));

    [Theory]
    [InlineData("pupils.AddR|", "AddRange")]
    [InlineData("pupils.Wher|", "Where")]
    [InlineData("pupils?.Revers|", "Reverse")]
    [InlineData("Math.Ab|", "Abs")]
    [InlineData("System.Collections.Gen|", "Generic")]
    [InlineData("pupi|", "pupils")]
    [InlineData("whil|", "while")]
    [InlineData("new StringBuil|", "StringBuilder")]
    [InlineData("new Person { Nam| }", "Name")]
    [InlineData("new Person().Nam|;\nvar after = 1;", "Name")]
    [InlineData("using System.Thr|", "Threading")]
    [InlineData("string.Join(separ|", "separator:")]
    [InlineData("#!mer|", "#!mermaid")]
    public async Task What_is_offered_first(string marked, string first)
    {
        await RunAsync("var pupils = new List<string>(); class Person { public string Name { get; set; } }");
        Assert.Equal(first, Offers(marked)[0]);
    }

    [Theory]
    [InlineData("// Mat|")]
    [InlineData("\"Mat|\"")]
    [InlineData("unknown.Thing|")]
    public void Nothing_is_offered(string marked) => Assert.Empty(Offers(marked));

    [Fact]
    public void Each_offer_says_what_it_is()
    {
        var item = engine.Language.Complete("Math.Abs", 8).Items.Single();
        Assert.Equal(CompletionKind.Method, item.Kind);
        Assert.Matches(@"^(\w+) Abs\(\1 value\)$", item.Detail);
    }

    [Theory]
    [InlineData("Twi|ce(4)", "int Twice(int n)", "Twice as much.\nn: A number.")]
    [InlineData("Twice|(4)", "int Twice(int n)", "Twice as much.\nn: A number.")]
    [InlineData("Twice(|", "int Twice(int n)", "Twice as much.\nn: A number.")]
    [InlineData("pup|ils", "(field) List<string> pupils", "")]
    public async Task A_name_is_explained(string marked, string declaration, string documentation)
    {
        await RunAsync("/// <summary>Twice as much.</summary>\n/// <param name=\"n\">A number.</param>\nint Twice(int n) => 2 * n;\nvar pupils = new List<string>();");
        var (code, position) = Cursor(marked);
        var hover = engine.Language.HoverAt(code, position);
        Assert.Equal((declaration.Replace("(field) ", "", StringComparison.Ordinal), documentation), (hover!.Declaration, hover.Documentation));
    }

    [Fact]
    public async Task Overloads_of_a_call_are_listed_with_the_argument_that_is_being_written()
    {
        await RunAsync("int Sum(int a) => a; int Sum(int a, int b) => a + b;");
        var signatures = engine.Language.SignaturesAt("Sum(1, ", 7)!;
        Assert.Equal(["int Sum(int a)", "int Sum(int a, int b)"], signatures.Overloads.Select(overload => overload.Declaration));
        Assert.Equal((1, 1), (signatures.Parameter, signatures.Best));
    }

    [Fact]
    public void Remarks_of_the_compiler_say_where() =>
        Assert.Equal([new CodeRemark(true, "CS0103", "The name 'peple' does not exist in the current context", 8, 13)], engine.Language.Diagnose("var a = peple;"));

    [Theory]
    [InlineData("1 + 1", CompletenessKind.Complete, "")]
    [InlineData("if (true) {", CompletenessKind.Incomplete, "    ")]
    [InlineData("var x = 1 +", CompletenessKind.Incomplete, "")]
    [InlineData("int x = )", CompletenessKind.Invalid, "")]
    [InlineData("var s = \"unfinished", CompletenessKind.Invalid, "")]
    public void Code_that_is_typed_line_by_line(string code, CompletenessKind kind, string indent) =>
        Assert.Equal(new Completeness(kind, indent), LanguageServices.IsComplete(code));

    [Fact]
    public async Task Answers_come_while_a_cell_runs_and_know_it()
    {
        using var stop = new CancellationTokenSource();
        var running = engine.RunAsync("cell", "var declaredHere = 1; await Task.Delay(-1);", _ => { }, stop.Token);
        for (var attempt = 0; attempt < 300 && Offers("declaredHe|").Length == 0; attempt++)
            await Task.Delay(100, TestContext.Current.CancellationToken);

        Assert.Equal(["declaredHere"], Offers("declaredHe|"));
        await stop.CancelAsync();
        Assert.Equal(CellOutcome.Stopped, await running);
        Assert.Empty(Offers("declaredHe|"));
    }
}
