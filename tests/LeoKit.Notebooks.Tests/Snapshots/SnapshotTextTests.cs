using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Notebooks.Tests.Snapshots;

public sealed class SnapshotTextTests
{
    [Fact]
    public void What_each_cell_shows_is_found_again_in_the_text()
    {
        var cells = SnapshotText.CellsIn("# hello\n\n[stdout]\n    # not a cell\n\n# table\n\n[result]\n    3\n");

        Assert.Equal(["hello", "table"], cells.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("\n[stdout]\n    # not a cell\n\n", cells["hello"]);
        Assert.Empty(SnapshotText.CellsIn("(no outputs)\n"));
    }

    [Fact]
    public void Every_kind_of_output_is_shown_under_its_cell()
    {
        var notebook = new Notebook(
            [
                new MarkdownCell("intro", "# Title", [], null),
                Ran("hello", new StreamOutput("stdout", "one\n\n  two\n"), new StreamOutput("stderr", "careful")),
                Ran("silent"),
                Ran("table",
                    Display(("text/html", "<table></table>"), ("text/plain", "City   People\nLeeds      12")),
                    new ExecuteResult(new JsonObject { ["text/plain"] = "3" }, [], 4)),
                Ran("fault", new ErrorOutput("System.DivideByZeroException", "Attempted to divide by zero.", ["cell fault, line 2"])),
            ],
            []);

        const string expected =
            """
            # hello

            [stdout]
                one

                  two

            [stderr]
                careful

            # table

            [display]
                City   People
                Leeds      12

            [result]
                3

            # fault

            [error]
                System.DivideByZeroException: Attempted to divide by zero.
                cell fault, line 2

            """;
        Assert.Equal(expected, SnapshotText.Of(notebook));
    }

    [Fact]
    public void A_notebook_without_outputs_says_so() =>
        Assert.Equal("(no outputs)\n", SnapshotText.Of(new Notebook([Ran("silent")], [])));

    [Fact]
    public void Pieces_of_one_stream_are_joined_and_an_empty_output_is_marked() =>
        Assert.Equal(
            "# a\n\n[stdout]\n    one two\n\n[stderr]\n    (empty)\n\n[stdout]\n    three\n",
            Of(new StreamOutput("stdout", "one "), new StreamOutput("stdout", "two\n"), new StreamOutput("stderr", ""), new StreamOutput("stdout", "three")));

    [Fact]
    public void An_output_that_looks_like_a_heading_is_indented() =>
        Assert.Equal("# a\n\n[stdout]\n    # b\n", Of(new StreamOutput("stdout", "# b\n")));

    [Fact]
    public void A_chart_is_described_and_its_text_follows()
    {
        var figure = JsonNode.Parse(
            """
            {"data": [
               {"type": "scatter", "mode": "lines", "name": "Women", "x": ["2010/11", "2011/12", "2012/13"], "y": [21000, 21500.5, null]},
               {"type": "bar", "x": ["one"], "y": [0.30000000000000004]},
               {"z": [[1, 2], [3, 4]], "type": "heatmap"},
               {"type": "table"},
               {"type": "scatter", "y": {"dtype": "f8", "bdata": "AAA="}}],
             "layout": {"title": {"text": "Earnings rise"}, "yaxis": {"title": "Median (£)"}, "xaxis": {"title": {"text": "Tax year"}},
               "yaxis2": {"title": {"text": "Share"}}, "xaxis2": {"showgrid": false}}}
            """);
        var text = Of(new DisplayData(new JsonObject { ["application/vnd.plotly.v1+json"] = figure, ["text/html"] = "<div/>", ["text/plain"] = "A line rises." }, []));

        const string expected =
            """
            # a

            [display]
                chart "Earnings rise"
                  scatter (lines) "Women": 3 points, first (2010/11, 21000), last (2012/13, null), data b07aa4e0
                  bar: 1 point, (one, 0.3), data 7f850f90
                  heatmap: 2 points, first ([2 values]), last ([2 values]), data 7e8fe66b
                  table: no points
                  scatter: points in another form, data 6bd4d9bc
                  x axis: Tax year
                  y axis: Median (£)
                  y axis2: Share
                A line rises.

            """;
        Assert.Equal(expected, text);
    }

    [Fact]
    public void A_changed_number_in_the_middle_of_a_chart_changes_its_text()
    {
        static string Chart(string middle) => Of(new DisplayData(
            new JsonObject { ["application/vnd.plotly.v1+json"] = JsonNode.Parse($$"""{"data": [{"y": [1, {{middle}}, 3]}]}""") }, []));

        Assert.NotEqual(Chart("2"), Chart("2.001"));
        Assert.Equal(Chart("2"), Chart("2.0"));
        Assert.Equal(Chart("0.1"), Chart("0.10000000000000001"));
        Assert.StartsWith("# a\n\n[display]\n    chart without a title\n      scatter: 3 points, first (1), last (3), data ", Chart("2"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_is_not_text_is_named_and_hashed() =>
        Assert.Equal(
            "# a\n\n[display]\n    image/png: 3 characters, SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n",
            Of(Display(("image/png", "abc"))));

    [Fact]
    public void HTML_alone_is_hashed_and_never_shown()
    {
        var text = Of(Display(("text/html", "<b>bold</b>")));

        Assert.StartsWith("# a\n\n[display]\n    text/html: 11 characters, SHA-256 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bold", text, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_is_shown_indented() =>
        Assert.Equal(
            "# a\n\n[display]\n    application/json\n    {\n     \"x\": 1\n    }\n",
            Of(new DisplayData(new JsonObject { ["application/json"] = new JsonObject { ["x"] = 1 } }, [])));

    [Fact]
    public void An_unknown_output_is_shown_as_its_JSON() =>
        Assert.Equal(
            "# a\n\n[unknown output]\n    {\n     \"output_type\": \"x\"\n    }\n",
            Of(new UnknownOutput(new JsonObject { ["output_type"] = "x" })));

    [Fact]
    public void A_long_output_is_cut_and_a_change_in_the_rest_still_shows()
    {
        var options = new SnapshotTextOptions { MaximumLines = 2, MaximumLineLength = 5 };
        string Cut(string text) => SnapshotText.Of(new Notebook([Ran("a", new StreamOutput("stdout", text))], []), options);

        Assert.Equal($"# a\n\n[stdout]\n    1\n    2\n    … 1 more line\n    SHA-256 of the whole: {Sha256("1\n2\n3")}\n", Cut("1\n2\n3"));
        Assert.NotEqual(Cut("1\n2\n3"), Cut("1\n2\n4"));
        Assert.Equal($"# a\n\n[stdout]\n    abcde… 2 more characters\n    SHA-256 of the whole: {Sha256("abcdefg")}\n", Cut("abcdefg"));
        Assert.Equal($"# a\n\n[stdout]\n    abcd… 2 more characters\n    SHA-256 of the whole: {Sha256("abcd😀")}\n", Cut("abcd😀"));
        Assert.Equal("# a\n\n[stdout]\n    1\n    2\n", Cut("1\n2\n"));
    }

    [Fact]
    public void The_hash_of_a_cut_output_is_taken_after_scrubbing()
    {
        var options = new SnapshotTextOptions { MaximumLines = 1 };
        string Cut(string id) => SnapshotText.Of(new Notebook([Ran("a", new StreamOutput("stdout", $"1\n{id}"))], []), options);

        Assert.Equal(Cut("3f2504e0-4f89-11d3-9a0c-0305e82c3301"), Cut("00000000-0000-0000-0000-000000000001"));
    }

    static string Sha256(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    static string Of(params Output[] outputs) => SnapshotText.Of(new Notebook([Ran("a", outputs)], []));

    static CodeCell Ran(string id, params Output[] outputs) => new(id, "", [], [.. outputs], 1);

    static DisplayData Display(params (string MimeType, string Text)[] forms) =>
        new([.. forms.Select(form => KeyValuePair.Create(form.MimeType, (JsonNode?)form.Text))], []);
}
