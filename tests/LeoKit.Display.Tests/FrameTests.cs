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
            <caption>3 rows × 3 columns</caption>
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
            <caption>2 rows × 3 columns</caption>
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
    public void Ten_million_rows_take_as_many_bytes_as_thirty()
    {
        DataFrame Of(int rows) => new(new Int32DataFrameColumn("Row", rows), new DoubleDataFrameColumn("Pay", rows));

        Assert.EndsWith("… and 9,999,980 more rows", Shown.Plain(Of(10_000_000)), StringComparison.Ordinal);
        Assert.Equal(Shown.Html(Of(30)).Replace("30 rows", "10,000,000 rows", StringComparison.Ordinal).Replace("10 more", "9,999,980 more", StringComparison.Ordinal), Shown.Html(Of(10_000_000)));
    }

    [Fact]
    public void Only_what_is_shown_is_read()
    {
        var column = new CountingColumn("Pay", 1_000);

        Rendering.Of(new DataFrame(column));

        Assert.Equal(20, column.Reads);
    }

    [Fact]
    public void Long_texts_and_many_columns_do_not_make_the_output_long()
    {
        var frame = new DataFrame(Enumerable.Range(0, 15).Select(column => new StringDataFrameColumn($"Column \"{column}\"", Enumerable.Repeat(new string('"', 200), 100))));

        AssertSmall(frame);
        Assert.EndsWith("… and 80 more rows and 3 more columns", Shown.Plain(frame), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_hundred_columns_cost_no_more_than_twelve()
    {
        var keys = Enumerable.Range(0, 2_000).ToArray();
        var frame = Frame.FromColumns(Enumerable.Range(0, 300).Select(column => KeyValuePair.Create($"c{column}", new Series<int, double>(keys, keys.Select(key => key / 7.0)))));

        AssertSmall(frame);
        Assert.EndsWith("… and 1,980 more rows and 288 more columns", Shown.Plain(frame), StringComparison.Ordinal);
    }

    static void AssertSmall(object frame) =>
        Assert.All(Rendering.Of(frame), content => Assert.InRange(Encoding.UTF8.GetByteCount(content.Text), 1, 20_000));

    /// <summary>Counts how often a value is asked for.</summary>
    sealed class CountingColumn(string name, long length) : PrimitiveDataFrameColumn<double>(name, length)
    {
        public int Reads { get; private set; }

        protected override object GetValue(long rowIndex)
        {
            Reads++;
            return base.GetValue(rowIndex);
        }
    }
}
