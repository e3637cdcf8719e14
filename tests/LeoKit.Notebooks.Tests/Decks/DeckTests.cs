using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;

namespace LeoKit.Notebooks.Tests.Decks;

/// <summary>A deck takes its numbers, tables and charts from notebooks, and says so when it cannot.</summary>
public sealed class DeckTests
{
    const string People = """
        A caption.
        Region      People  Share
        ----------  ------  -----
        north        1,200   33.3
        south west       –   5
        """;

    const string Chart = """<figure><div class="leo-plot" role="img" aria-label="Pay &amp; region [2018]. Highest: north."><svg viewBox="0 0 1 1"><text>north</text></svg></div></figure>""";

    static readonly NotebookRun Run = new(
        "notebooks/22-regions.ipynb",
        new([Cell("people", "text/plain", People), Cell("naive", "text/plain", "good: 0.1334 (0.1178 to 0.1490)"), Cell("chart", "text/html", Chart)], []),
        NotebookEnd.Completed, TimeSpan.Zero, 0);

    [Theory]
    [InlineData("{{22/people People[north]}} people", "1,200 people")]
    [InlineData("{{22/people Share[#2]}} per cent", "5 per cent")]
    [InlineData(@"{{22/naive /good: ([\d.]{6})/}}", "0.1334")]
    [InlineData("{{22/people People[north] = 1,200}}", "1,200")]
    [InlineData("{{22/people table Region, People}}", "| Region | People |\n| --- | --: |\n| north | 1,200 |\n| south west | – |")]
    [InlineData("{{22/people.1 People[north]}}", "1,200")]
    [InlineData("no place {at all}", "no place {at all}")]
    public void A_place_is_filled_from_the_output_of_a_cell(string deck, string filled) => Assert.Equal(filled, Deck.Parse("deck.md", deck).Fill([Run]).Markdown);

    [Fact]
    public void A_chart_becomes_a_picture_with_its_description()
    {
        var filled = Deck.Parse("deck.md", "{{22/chart chart w:900}}").Fill([Run]);

        Assert.Equal("![w:900 Pay & region (2018). Highest: north.](images/22-chart.svg)", filled.Markdown);
        var picture = Assert.Single(filled.Pictures);
        Assert.Equal("<svg viewBox=\"0 0 1 1\"><text>north</text></svg>\n", picture.Svg);
    }

    [Theory]
    [InlineData("One.\n{{22/people}}", "SLI001 in deck.md, line 2, {{22/people}}: This is no binding. Write the notebook's number")]
    [InlineData("{{23/people People[north]}}", "SLI002 in deck.md, line 1, {{23/people People[north]}}: No notebook begins with 23-.")]
    [InlineData("{{22/peple People[north]}}", "SLI004 in deck.md, line 1, {{22/peple People[north]}}: The notebook has no code cell peple. It has people, naive, chart.")]
    [InlineData("{{22/naive People[north]}}", "SLI005 in deck.md, line 1, {{22/naive People[north]}}: The cell shows no table.")]
    [InlineData("{{22/people.2 People[north]}}", "SLI005 in deck.md, line 1, {{22/people.2 People[north]}}: The cell does not show so many tables.")]
    [InlineData("{{22/people Pay[north]}}", "SLI006 in deck.md, line 1, {{22/people Pay[north]}}: The table has no such column. It has Region, People, Share.")]
    [InlineData("{{22/people People[east]}}", "SLI007 in deck.md, line 1, {{22/people People[east]}}: The table has no row of this name, or more than one. Its rows are north, south west; #2 is the second row.")]
    [InlineData("{{22/naive /bad: (.)/}}", "SLI008 in deck.md, line 1, {{22/naive /bad: (.)/}}: The pattern finds nothing, has no group, or is no pattern. The cell shows: good: 0.1334 (0.1178 to 0.1490)")]
    [InlineData("{{22/naive /(/}}", "SLI008 in deck.md")]
    [InlineData("{{22/people chart}}", "SLI009 in deck.md, line 1, {{22/people chart}}: The cell shows no chart of the kit.")]
    [InlineData("{{22/people People[north] = 1,199}}", "SLI010 in deck.md, line 1, {{22/people People[north] = 1,199}}: The deck expects 1,199, and the notebook shows 1,200. Read the slide again")]
    public void What_cannot_be_filled_is_told(string deck, string message) =>
        Assert.StartsWith(message, Assert.Throws<DeckException>(() => Deck.Parse("deck.md", deck).Fill([Run])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_notebook_that_stopped_fills_nothing() =>
        Assert.StartsWith("SLI003 in deck.md, line 1, {{22/people People[north]}}: The notebook did not end as it should: cell x failed.",
            Assert.Throws<DeckException>(() => Deck.Parse("deck.md", "{{22/people People[north]}}").Fill([Run with { End = new(NotebookEndKind.CellFailed, "x", "cell x failed.") }])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_deck_knows_which_notebooks_it_needs() =>
        Assert.Equal(["07", "22"], Deck.Parse("deck.md", "{{22/people table}} {{07/a table}} {{22/naive /(.)/}}").Notebooks);

    static CodeCell Cell(string id, string mimeType, string text) => new(id, "", [], [new ExecuteResult(new() { [mimeType] = text }, [], 1)], 1);
}
