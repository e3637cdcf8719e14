using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using static LeoKit.Notebooks.Tests.Pages.PageSample;

namespace LeoKit.Notebooks.Tests.Pages;

public sealed class OutputTests
{
    [Fact]
    public void Printed_text_keeps_its_lines_and_loses_its_terminal_colours()
    {
        var main = MainOf(Code("x", new StreamOutput("stdout", "\na  <b>\n\u001b[31mred\u001b[0m\n"), new StreamOutput("stderr", "careful")));

        Assert.Equal("\na  <b>\nred", main.One(".leo-stdout samp").TextContent);
        Assert.Equal("careful", main.One(".leo-stderr samp").TextContent);
    }

    [Fact]
    public void Only_text_too_long_for_a_phone_is_a_stop_for_the_keyboard()
    {
        var main = MainOf(Code("x", new StreamOutput("stdout", "short"), new StreamOutput("stderr", new string('x', 80)), Html($"<pre>short</pre><pre class=\"wide\">{new string('x', 80)}</pre>")));

        Assert.Null(main.One(".leo-stdout").GetAttribute("tabindex"));
        Assert.Equal("0", main.One(".leo-stderr").GetAttribute("tabindex"));
        Assert.Equal("0", main.One(".leo-html pre[tabindex]").GetAttribute("tabindex"));
        Assert.Equal("Written to the error stream", main.One(".leo-stderr").GetAttribute("aria-label"));
    }

    [Fact]
    public void An_error_shows_its_name_its_message_once_and_its_caret_lines()
    {
        var error = MainOf(Code("x", new ErrorOutput("Compile error", "CS0029: no", ["cell 1, line 1: CS0029: no", "int x = \"a\";", "        ^^^"]))).One(".leo-error");

        Assert.Equal("Error: Compile error", error.One(".leo-error-name").TextContent);
        Assert.Equal("cell 1, line 1: CS0029: no\nint x = \"a\";\n        ^^^", error.One("pre").TextContent);
    }

    [Fact]
    public void An_error_that_a_cell_announces_is_called_expected()
    {
        var cell = Code("x", new ErrorOutput("System.Exception", "no", ["  line 1"])).WithTags("raises-exception");

        Assert.Equal("Expected error: System.Exception", MainOf(cell).One(".leo-error-name").TextContent);
        Assert.Equal("no\n  line 1", MainOf(cell).One(".leo-error pre").TextContent);
    }

    [Fact]
    public void Every_table_scrolls_inside_a_named_region_of_its_own()
    {
        const string Table = "<table><caption>Rates</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>";
        var main = MainOf(Prose("| a | b |\n|---|--:|\n| 1 | 2 |"), Code("x", Html(Table), Html($"<div class=\"leo-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"own\">{Table}</div>")));
        var regions = main.QuerySelectorAll(".leo-scroll[tabindex='0'][role=region]");

        Assert.Equal(["Table 1", "Table 2: Rates", "Table 3: Rates"], regions.Select(region => region.GetAttribute("aria-label")));
        Assert.Equal(3, main.QuerySelectorAll("table").Length);
        Assert.All(main.QuerySelectorAll("thead th"), header => Assert.Equal("col", header.GetAttribute("scope")));
        Assert.Equal("2", main.One("td.leo-right").TextContent);
    }

    [Fact]
    public void Images_are_data_inside_the_page()
    {
        var output = new DisplayData(new JsonObject { ["image/png"] = "iVBO\nRw0=\n", ["text/plain"] = "A map" }, new JsonObject { ["image/png"] = new JsonObject { ["width"] = 320 } });
        var image = MainOf(Code("x", output)).One("img");

        Assert.Equal("data:image/png;base64,iVBORw0=", image.GetAttribute("src"));
        Assert.Equal("A map", image.GetAttribute("alt"));
        Assert.Equal("320", image.GetAttribute("width"));
    }

    [Fact]
    public void An_image_attached_to_a_Markdown_cell_is_shown()
    {
        var cell = Prose("![A map](attachment:my%20map.png)") with
        {
            Attachments = new JsonObject { ["my map.png"] = new JsonObject { ["image/png"] = "iVBORw0=" } },
        };

        Assert.Equal("data:image/png;base64,iVBORw0=", MainOf(cell).One("img").GetAttribute("src"));
    }

    [Fact]
    public void An_unknown_form_gives_way_to_plain_text_and_says_so_when_there_is_none()
    {
        var main = MainOf(Code("x", Shown(("application/x-new", "?"), ("text/plain", new JsonArray("a\n", "b"))), Shown(("application/x-new", "?")),
            new UnknownOutput(new JsonObject { ["output_type"] = "hologram" })));

        Assert.Equal("a\nb", main.One(".leo-value").TextContent);
        Assert.Equal(["application/x-new", "hologram"], main.QuerySelectorAll(".leo-unshown").Select(note => note.TextContent.Split('“', '”')[1]));
    }

    [Fact]
    public void Markdown_has_footnotes_task_lists_and_safe_html()
    {
        var main = MainOf(Prose("Held[^1].\n\n- [x] read\n- [ ] write\n\n<details><summary>Hint</summary>Look up.</details>\n\n[^1]: From 2001."));

        Assert.Equal(["done", "to do"], main.QuerySelectorAll(".leo-task").Select(task => task.GetAttribute("aria-label")));
        Assert.Equal("Hint", main.One("details > summary").TextContent);
        Assert.StartsWith("From 2001.", main.One(".footnotes li").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Back to the text", main.One(".footnotes a").GetAttribute("aria-label"));
    }
}
