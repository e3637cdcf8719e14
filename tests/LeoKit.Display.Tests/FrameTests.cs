using System.Diagnostics;
using System.Text;
using Deedle;
using LeoKit.Display;
using Microsoft.Data.Analysis;

public sealed class FrameTests
{
    static readonly DataFrame Weather = new(
        new StringDataFrameColumn("City", ["Oslo", null, "<b>\"Bergen\"</b>"]),
        new DoubleDataFrameColumn("Temp", new double?[] { -3.5, null, 12.1 }),
        new PrimitiveDataFrameColumn<DateTime>("Day", new DateTime?[] { new(2024, 1, 2), null, new(2024, 1, 3) }));

    [Fact]
    public void A_data_frame_is_a_table()
    {
        Assert.Equal(
            """
            City             Temp  Day
            ---------------  ----  ----------
            Oslo             -3.5  2024-01-02
            –                   –  –
            <b>"Bergen"</b>  12.1  2024-01-03
            """,
            Shown.Plain(Weather));
        Assert.Equal(
            """
            <table class="leo-table">
            <thead><tr><th scope="col">City</th><th scope="col" class="leo-number">Temp</th><th scope="col">Day</th></tr></thead>
            <tbody>
            <tr><td>Oslo</td><td class="leo-number">-3.5</td><td>2024-01-02</td></tr>
            <tr><td class="leo-missing">–</td><td class="leo-number leo-missing">–</td><td class="leo-missing">–</td></tr>
            <tr><td>&lt;b&gt;&quot;Bergen&quot;&lt;/b&gt;</td><td class="leo-number">12.1</td><td>2024-01-03</td></tr>
            </tbody>
            </table>
            """,
            Shown.Html(Weather));
    }

    [Fact]
    public void A_column_is_a_table_of_its_own() => Assert.Equal("Temp\n----\n-3.5\n   –\n12.1", Shown.Plain(Weather["Temp"]));

    [Fact]
    public void A_row_is_a_table_of_its_cells()
    {
        Assert.Equal("City  Oslo\nTemp  -3.5\nDay   2024-01-02", Shown.Plain(Weather.Rows[0]));
        Assert.Equal(Shown.Plain(Weather), Shown.Plain(Weather.Rows));
    }

    [Fact]
    public void A_frame_without_rows_or_columns_says_so()
    {
        Assert.Equal("no columns", Shown.Plain(new DataFrame()));
        Assert.Equal("A\n-\nno rows", Shown.Plain(new DataFrame(new DoubleDataFrameColumn("A"))));
    }

    [Fact]
    public void A_frame_inside_another_value_is_named_in_plain_text() =>
        Assert.Equal("Frame  DataFrame (3 rows × 3 columns)\nOther  Frame (2 rows × 2 columns)", Shown.Plain(new { Frame = Weather, Other = Cities }));

    static readonly Frame<string, string> Cities = Frame.FromColumns(new Dictionary<string, Series<string, double>>
    {
        ["Temp"] = new(["Oslo", "Rome"], [-3.5, double.NaN]),
        ["Rain"] = new(["Oslo", "Rome"], [2, 0.1 + 0.2]),
    });

    [Fact]
    public void A_Deedle_frame_names_its_rows()
    {
        Assert.Equal("      Temp  Rain\n----  ----  ----\nOslo  -3.5     2\nRome     –   0.3", Shown.Plain(Cities));
        Assert.Equal(
            """
            <table class="leo-table">
            <thead><tr><td></td><th scope="col" class="leo-number">Temp</th><th scope="col" class="leo-number">Rain</th></tr></thead>
            <tbody>
            <tr><th scope="row">Oslo</th><td class="leo-number">-3.5</td><td class="leo-number">2</td></tr>
            <tr><th scope="row">Rome</th><td class="leo-number leo-missing">–</td><td class="leo-number">0.3</td></tr>
            </tbody>
            </table>
            """,
            Shown.Html(Cities));
    }

    [Fact]
    public void A_Deedle_frame_with_a_column_of_texts_and_gaps_is_shown_whole() =>
        Assert.Equal("   A  B\n-  -  -\n0  1  x\n1  2  –", Shown.Plain(Frame.FromRecords(new[] { new { A = 1, B = (string?)"x" }, new { A = 2, B = (string?)null } })));

    [Fact]
    public void A_frame_sliced_or_sorted_keeps_its_values_with_their_keys() =>
        Assert.Equal("      Temp  Rain\n----  ----  ----\nRome     –   0.3\nOslo  -3.5     2", Shown.Plain(Cities.SortRows("Rain")));

    [Fact]
    public void A_series_is_a_table_of_keys_and_values() =>
        Assert.Equal("Key        Value\n---------  -----\n(2010, 1)    1.5\n(2011, 2)      –", Shown.Plain(new Series<(int, int), double>([(2010, 1), (2011, 2)], [1.5, double.NaN])));

    [Fact]
    public void A_million_rows_cost_no_more_than_twenty()
    {
        var frame = new DataFrame(Enumerable.Range(0, 15).Select(column => (DataFrameColumn)new DoubleDataFrameColumn($"Column {column}", Enumerable.Range(0, column == 0 ? 1_000_000 : 0).Select(row => row / 3.0))).Take(1));
        for (var column = 1; column < 15; column++)
            frame.Columns.Add(new StringDataFrameColumn($"Column \"{column}\"", Enumerable.Repeat(new string('"', 200), 1_000_000)));

        AssertSmallAndFast(frame);
        Assert.EndsWith("… and 999,980 more rows and 3 more columns", Shown.Plain(frame), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_hundred_columns_cost_no_more_than_twelve()
    {
        var keys = Enumerable.Range(0, 2_000).ToArray();
        var frame = Frame.FromColumns(Enumerable.Range(0, 300).Select(column => KeyValuePair.Create($"c{column}", new Series<int, double>(keys, keys.Select(key => key / 7.0)))));

        AssertSmallAndFast(frame);
        Assert.EndsWith("… and 1,980 more rows and 288 more columns", Shown.Plain(frame), StringComparison.Ordinal);
    }

    static void AssertSmallAndFast(object frame)
    {
        Rendering.Of(frame);
        var fastest = Enumerable.Range(0, 5).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Rendering.Of(frame);
            return watch.Elapsed;
        });

        Assert.InRange(fastest, TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
        Assert.All(Rendering.Of(frame), content => Assert.InRange(Encoding.UTF8.GetByteCount(content.Text), 1, 20_000));
    }
}
