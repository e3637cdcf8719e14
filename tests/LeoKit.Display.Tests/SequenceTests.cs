using System.Collections.Frozen;
using System.Collections.Immutable;

public sealed class SequenceTests
{
    record Mark(string Name, double? Score);

    [Fact]
    public void Numbers_stand_in_one_line()
    {
        Assert.Equal("[1, 2.5, 0.3]", Shown.Plain(new[] { 1, 2.5, 0.1 + 0.2 }));
        Assert.Equal("<pre class=\"leo-text\">[1, 2]</pre>", Shown.Html(ImmutableArray.Create(1, 2)));
        Assert.Equal("[]", Shown.Plain(Array.Empty<int>()));
    }

    [Fact]
    public void Texts_that_need_more_than_one_line_get_one_each() =>
        Assert.Equal($"[\n  \"{new string('a', 60)}\",\n  \"{new string('b', 60)}\"\n]", Shown.Plain(new[] { new string('a', 60), new string('b', 60) }));

    [Fact]
    public void A_long_sequence_says_how_many_more_there_are() =>
        Assert.EndsWith("18, 19, … and 999,980 more]", Shown.Plain(Enumerable.Range(0, 1_000_000)), StringComparison.Ordinal);

    [Fact]
    public void A_lazy_sequence_is_read_once_and_no_further_than_needed()
    {
        var read = 0;
        IEnumerable<int> Endless()
        {
            while (true)
                yield return read++;
        }

        var contents = LeoKit.Display.Rendering.Of(Endless());

        Assert.EndsWith("18, 19, … and more]", contents[1].Text, StringComparison.Ordinal);
        Assert.Equal(21, read);
    }

    [Fact]
    public void A_sequence_that_throws_shows_what_came_before() =>
        Assert.Equal("[5, 10, ⚠ DivideByZeroException: Attempted to divide by zero.]", Shown.Plain(new[] { 2, 1, 0 }.Select(divisor => 10 / divisor)));

    [Fact]
    public void Records_are_a_table_with_a_column_for_each_property()
    {
        Mark?[] marks = [new("Ada", 9.5), new("<Bo>", null), null];

        Assert.Equal("Name  Score\n----  -----\nAda     9.5\n<Bo>      –\n–         –", Shown.Plain(marks));
        Assert.Equal(
            """
            <table class="leo-table">
            <caption>3 rows × 2 columns</caption>
            <thead><tr><th scope="col">Name</th><th scope="col" class="leo-number">Score</th></tr></thead>
            <tbody>
            <tr><td>Ada</td><td class="leo-number">9.5</td></tr>
            <tr><td>&lt;Bo&gt;</td><td class="leo-number leo-missing">–</td></tr>
            <tr><td class="leo-missing">–</td><td class="leo-number leo-missing">–</td></tr>
            </tbody>
            </table>
            """,
            Shown.Html(marks));
    }

    [Fact]
    public void A_table_of_records_is_cut_in_both_directions()
    {
        var wide = Enumerable.Range(0, 100).Select(i => (i, i, i, i, i, i, i, i, i, i, i, i, i, i));

        var lines = Shown.Plain(wide).Split('\n');

        Assert.Equal(23, lines.Length);
        Assert.EndsWith("Item12", lines[0], StringComparison.Ordinal);
        Assert.Equal("… and 80 more rows and 2 more columns", lines[^1]);
    }

    [Fact]
    public void A_dictionary_is_a_table_of_keys_and_values()
    {
        var populations = new Dictionary<string, int> { ["Oslo"] = 700, ["Bergen"] = 290 };

        Assert.Equal("Key     Value\n------  -----\nOslo      700\nBergen    290", Shown.Plain(populations));
        Assert.Contains("<tr><th scope=\"row\">Oslo</th><td class=\"leo-number\">700</td></tr>", Shown.Html(populations), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dictionary_without_an_order_is_shown_sorted()
    {
        var keys = Enumerable.Range(0, 12).Select(i => $"k{i:00}").ToArray();
        var expected = Shown.Plain(keys.ToDictionary(key => key, key => 1));

        Assert.Equal(expected, Shown.Plain(keys.Reverse().ToFrozenDictionary(key => key, key => 1)));
        Assert.Equal(expected, Shown.Plain(keys.Reverse().ToImmutableDictionary(key => key, key => 1)));
        Assert.Equal("[9, 10, 11]", Shown.Plain(ImmutableHashSet.Create(11, 9, 10)));
    }

    [Fact]
    public void Groups_are_rows_of_a_key_and_its_items() =>
        Assert.Equal("Key  Items\n---  ---------\nb    [b]\na    [a, a, a]\nn    [n, n]", Shown.Plain("banana".GroupBy(letter => letter)));

    [Fact]
    public void Items_of_several_kinds_stand_one_after_another() =>
        Assert.Equal("[1, \"a\", null, Mark { Name = \"Ada\", Score = 1 }, [2]]", Shown.Plain(new object?[] { 1, "a", null, new Mark("Ada", 1), new[] { 2 } }));

    [Fact]
    public void An_array_of_two_dimensions_is_a_table()
    {
        var matrix = new[,] { { 1, 2.5 }, { double.NaN, 4 } };

        Assert.Equal("     0    1\n-  ---  ---\n0    1  2.5\n1  NaN    4", Shown.Plain(matrix));
        Assert.Contains("<tr><th scope=\"row\">1</th><td class=\"leo-number\">NaN</td><td class=\"leo-number\">4</td></tr>", Shown.Html(matrix), StringComparison.Ordinal);
        Assert.Equal("double[2, 3, 4]", Shown.Plain(new double[2, 3, 4]));
    }

    [Fact]
    public void Texts_that_cannot_be_seen_are_put_in_quotation_marks() =>
        Assert.Equal("Text\n-------\n\"\"\n\" \"\n\"–\"\na\\nb\\tc", Shown.Plain(new[] { new { Text = "" }, new { Text = " " }, new { Text = "–" }, new { Text = "a\nb\tc" } }));
}
