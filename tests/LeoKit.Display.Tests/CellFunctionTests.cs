using System.Collections.Immutable;
using LeoKit.Display;
using static LeoKit.Display.CellFunctions;

public sealed class CellFunctionTests : IDisposable
{
    readonly List<ImmutableArray<MimeContent>> shown = [];

    public CellFunctionTests() => DisplayChannel.Use(shown.Add);

    public void Dispose() => DisplayChannel.Use(null);

    [Fact]
    public void Values_are_shown_by_function_and_by_method()
    {
        display(1);
        display(null);
        "text".Display();
        new[] { 1, 2 }.Display();
        new Microsoft.Data.Analysis.DataFrame().Display();
        Deedle.Frame.FromRecords(new[] { new { A = 1 } }).Display();
        new Deedle.Series<int, int>([1], [2]).Display();

        Assert.Equal(["1", "null", "text", "[1, 2]", "no columns", "   A\n-  -\n0  1", "Key  Value\n---  -----\n  1      2"], shown.Select(contents => contents[1].Text));
    }

    [Fact]
    public void Html_is_shown_as_it_is_and_its_words_in_plain_text()
    {
        display(HTML("<h2>Pay &amp; work</h2>\r\n<style>p { }</style><p>One<br>two</p><script>alert(1)</script>"));

        Assert.Equal("<h2>Pay &amp; work</h2>\n<style>p { }</style><p>One<br>two</p><script>alert(1)</script>", shown[0][0].Text);
        Assert.Equal("Pay & work\nOne\ntwo", shown[0][1].Text);
    }

    [Fact]
    public void No_type_of_the_libraries_has_a_display_of_its_own_that_would_hide_ours()
    {
        Type[] ofLibraries = [typeof(Microsoft.Data.Analysis.DataFrame), typeof(Deedle.Frame), typeof(Plotly.NET.GenericChart), typeof(Microsoft.DotNet.Interactive.Formatting.Formatter)];

        Assert.Empty(ofLibraries.SelectMany(type => type.Assembly.GetExportedTypes()).SelectMany(type => type.GetMember("Display")));
    }

    [Fact]
    public void Without_an_engine_the_plain_text_goes_to_the_console()
    {
        DisplayChannel.Use(null);
        var console = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            display(new[] { 1, 2 });
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal("[1, 2]", written.ToString().TrimEnd());
    }
}
