using System.Collections.Immutable;
using LeoKit.Display;
using static LeoKit.Display.CellFunctions;

public sealed class CellFunctionTests : IDisposable
{
    readonly List<ImmutableArray<MimeContent>> shown = [];

    public CellFunctionTests() => DisplayChannel.Use(new Recorder(shown));

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

    [Fact]
    public void What_is_shown_can_be_replaced_in_its_place()
    {
        var progress = display("0 of 2");
        progress.Update("1 of 2");
        "done".Display().Update("all done");

        Assert.Equal(["0 of 2", "1: 1 of 2", "done", "2: all done"], shown.Select(contents => contents[^1].Text));
    }

    [Fact]
    public void A_form_can_be_chosen_and_text_can_be_shown_as_what_it_is()
    {
        display(5, "text/plain");
        "# Title".DisplayAs("text/markdown");

        Assert.Equal(["text/plain"], shown[0].Select(content => content.MimeType));
        Assert.Equal([new MimeContent("text/markdown", "# Title"), new MimeContent("text/plain", "# Title")], shown[1]);
    }

    sealed class Recorder(List<ImmutableArray<MimeContent>> shown) : IDisplayReceiver
    {
        int ids;

        public string Show(ImmutableArray<MimeContent> contents)
        {
            shown.Add(contents);
            return $"{++ids}";
        }

        public void Update(string id, ImmutableArray<MimeContent> contents) => shown.Add([.. contents.Select(content => content with { Text = $"{id}: {content.Text}" })]);

        public void Clear(bool wait) => shown.Clear();
    }
}
