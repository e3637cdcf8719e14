using LeoKit.Display;
using Microsoft.Data.Analysis;

public sealed class TableViewTests
{
    [Fact]
    public void A_table_is_shown_with_its_caption_and_what_it_leaves_out()
    {
        var table = new TableView(["Group", "People"], [["<A>", "12"], [TableView.Missing, TableView.Missing]])
        {
            Caption = "People & groups",
            NumberColumns = [1],
            FirstColumnNamesRows = true,
            MoreRows = 1,
            MoreColumns = 2,
        };

        Assert.Equal("People & groups\nGroup  People\n-----  ------\n<A>        12\n–           –\n… and 1 more row and 2 more columns", Shown.Plain(table));
        Assert.Equal(
            """
            <table class="leo-table">
            <caption>People &amp; groups</caption>
            <thead><tr><th scope="col">Group</th><th scope="col" class="leo-number">People</th></tr></thead>
            <tbody>
            <tr><th scope="row">&lt;A&gt;</th><td class="leo-number">12</td></tr>
            <tr><th scope="row">–</th><td class="leo-number leo-missing">–</td></tr>
            </tbody>
            </table>
            <p class="leo-more">… and 1 more row and 2 more columns</p>
            """,
            Shown.Html(table));
    }

    [Fact]
    public void A_table_of_a_frame_shows_as_much_as_is_asked_for()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("A", [1, 2, 3]), new Int32DataFrameColumn("B", [4, 5, 6]));

        var table = TableView.Of(frame, new TableOptions { MaxRows = 2, MaxColumns = 1, Caption = "Cut" });

        Assert.Equal("Cut\nA\n-\n1\n2\n… and 1 more row and 1 more column", Shown.Plain(table));
    }

    [Fact]
    public void A_table_of_a_Deedle_frame_names_its_rows()
    {
        var table = TableView.Of(Deedle.Frame.FromRecords(new[] { new { A = 1 }, new { A = 2 } }), TableOptions.Default with { MaxRows = 1 });

        Assert.True(table.FirstColumnNamesRows);
        Assert.Equal("   A\n-  -\n0  1\n… and 1 more row", Shown.Plain(table));
    }

    [Fact]
    public void A_table_of_a_sequence_has_a_column_for_each_property_or_one_for_plain_items()
    {
        Assert.Equal(["Name", "Age"], TableView.Of(new[] { new { Name = "Ada", Age = 36 } }).Columns);
        Assert.Equal("Value\n-----\n    1\n    2\n… and 1 more row", Shown.Plain(TableView.Of([1, 2, 3], new TableOptions { MaxRows = 2 })));
    }

    [Fact]
    public void A_cell_is_cut_between_letters_and_only_in_a_large_table()
    {
        var text = string.Concat(Enumerable.Repeat("🙂", 60));

        Assert.Equal(text, TableRow(rows: 1));
        Assert.Equal(string.Concat(Enumerable.Repeat("🙂", 9)) + "…", TableRow(rows: 500));

        string TableRow(int rows) => Shown.Plain(TableView.Of(Enumerable.Repeat(new { Text = text }, rows), new TableOptions { MaxRows = rows })).Split('\n')[2];
    }

    [Fact]
    public void An_accent_written_as_its_own_character_takes_no_room() =>
        Assert.Equal("Name   N\n-----  -\nZoe\u0301    1\nAlice  2", Shown.Plain(new[] { new { Name = "Zoe\u0301", N = 1 }, new { Name = "Alice", N = 2 } }));
}
