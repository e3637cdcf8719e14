using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Tests.Document;

public sealed class ReadingTests
{
    [Fact]
    public void Every_kind_of_output_becomes_its_record()
    {
        var cell = Assert.IsType<CodeCell>(Assert.Single(FixtureNotebooks.Read("every-output-kind").Cells));

        Assert.Equal(3, cell.ExecutionCount);
        Assert.Equal("one\ntwo", Assert.IsType<StreamOutput>(cell.Outputs[0]).Text);
        Assert.Equal("<b>1</b>", Assert.IsType<DisplayData>(cell.Outputs[1]).Data["text/html"]!.GetValue<string>());
        Assert.Equal(3, Assert.IsType<ExecuteResult>(cell.Outputs[2]).ExecutionCount);
        var error = Assert.IsType<ErrorOutput>(cell.Outputs[3]);
        Assert.Equal(("System.DivideByZeroException", "Attempted to divide by zero."), (error.Name, error.Message));
        Assert.Equal(["line 1", "line 2"], error.Traceback);
    }

    [Fact]
    public void A_JSON_form_keeps_its_lists_and_other_forms_are_joined()
    {
        var cell = Assert.IsType<CodeCell>(FixtureNotebooks.Read("unknown-mime-type").Cells[0]);
        var data = Assert.IsType<DisplayData>(cell.Outputs[0]).Data;

        Assert.Equal("[1,2]", data["application/vnd.example.v2+json"]!["b"]!.ToJsonString());
        Assert.Equal("<svg>\n</svg>", data["image/svg+xml"]!.GetValue<string>());
    }

    [Fact]
    public void An_output_of_an_unknown_type_is_kept_whole()
    {
        var cell = Assert.IsType<CodeCell>(FixtureNotebooks.Read("unknown-output-type").Cells[0]);

        Assert.Equal("x_sound", Assert.IsType<UnknownOutput>(cell.Outputs[0]).Json["output_type"]!.GetValue<string>());
    }

    [Fact]
    public void CRLF_in_a_source_becomes_LF_in_memory_and_in_the_file()
    {
        var notebook = FixtureNotebooks.Read("crlf-in-sources");

        Assert.Equal("var x = 1;\nx + 1", notebook.Cells[0].Source);
        Assert.DoesNotContain("\\r", NotebookFile.ToJson(notebook), StringComparison.Ordinal);
    }

    [Fact]
    public void CRLF_in_a_stream_becomes_LF_in_memory_and_a_progress_display_stays()
    {
        var cell = Assert.IsType<CodeCell>(FixtureNotebooks.Read("lines-split-by-another-tool").Cells[0]);

        Assert.Equal("10%\r20%\ndone", Assert.IsType<StreamOutput>(cell.Outputs[0]).Text);
    }

    [Theory]
    [InlineData("format-4-2-without-ids")]
    [InlineData("format-4-5-without-ids")]
    public void Cells_without_ids_get_the_same_ids_on_every_reading(string name)
    {
        var notebook = FixtureNotebooks.Read(name);
        var json = NotebookFile.ToJson(notebook);

        Assert.Equal(["1365530c", "e731a65e", "529f0de5"], notebook.Cells.Select(cell => cell.Id));
        Assert.Equal(notebook.Cells.Select(cell => cell.Id), FixtureNotebooks.Read(name).Cells.Select(cell => cell.Id));
        Assert.Contains(" \"nbformat_minor\": 5\n", json, StringComparison.Ordinal);
        Assert.Equal(json, NotebookFile.ToJson(NotebookFile.Parse(json, "again")));
    }

    [Fact]
    public void Before_4_5_an_id_that_breaks_the_rules_is_replaced()
    {
        var notebook = NotebookFile.Parse(
            """
            {"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": [
              {"cell_type": "raw", "id": "kept", "metadata": {}, "source": "a"},
              {"cell_type": "raw", "id": "kept", "metadata": {}, "source": "b"},
              {"cell_type": "raw", "id": "not allowed!", "metadata": {}, "source": "c"}]}
            """, "old.ipynb");

        Assert.Equal("kept", notebook.Cells[0].Id);
        Assert.Equal(3, notebook.Cells.Select(cell => cell.Id).Distinct().Count());
        Assert.All(notebook.Cells.Skip(1), cell => Assert.Matches("^[0-9a-f]{8}$", cell.Id));
    }

    [Fact]
    public void What_Jupyter_lets_a_notebook_leave_out_is_supplied()
    {
        var notebook = FixtureNotebooks.Read("left-out-parts");
        var json = NotebookFile.ToJson(notebook);

        Assert.Empty(Assert.IsType<CodeCell>(notebook.Cells[0]).Outputs);
        Assert.Contains("   \"execution_count\": null,\n   \"metadata\": {},\n   \"outputs\": [],\n   \"source\": [\n    \"1\"\n", json.Replace("   \"id\": \"bare\",\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("     \"metadata\": {},\n     \"output_type\": \"display_data\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped_and_not_written_back()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Below("bom.ipynb"), FixtureNotebooks.Text("two-cells"), new System.Text.UTF8Encoding(true));

        NotebookFile.Write(folder.Below("bom.ipynb"), NotebookFile.Read(folder.Below("bom.ipynb")));

        Assert.Equal((byte)'{', File.ReadAllBytes(folder.Below("bom.ipynb"))[0]);
        Assert.Equal(FixtureNotebooks.Text("two-cells"), File.ReadAllText(folder.Below("bom.ipynb")));
    }

    [Fact]
    public void Tags_are_the_strings_of_the_tag_list() =>
        Assert.Equal(["a", "b"], NotebookFile.Parse(
            """{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{"cell_type": "raw", "id": "x", "metadata": {"tags": ["a", 1, "b"]}, "source": ""}]}""",
            "tags.ipynb").Cells[0].Tags);
}
