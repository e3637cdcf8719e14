using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Tests.Document;

public sealed class LosslessTests
{
    [Theory]
    [InlineData("two-cells")]
    [InlineData("unknown-keys-everywhere")]
    [InlineData("attachments")]
    [InlineData("raw-cell")]
    [InlineData("unknown-mime-type")]
    [InlineData("unknown-output-type")]
    [InlineData("every-output-kind")]
    [InlineData("emoji-and-symbols")]
    [InlineData("key-order-of-another-tool")]
    [InlineData("lines-split-by-another-tool")]
    [InlineData("later-minor-version")]
    [InlineData("numbers-as-written")]
    public void A_canonical_notebook_is_written_back_byte_for_byte(string name) =>
        Assert.Equal(FixtureNotebooks.Text(name), NotebookFile.ToJson(FixtureNotebooks.Read(name)));

    [Fact]
    public void Changing_one_cell_changes_only_its_lines()
    {
        var notebook = FixtureNotebooks.Read("two-cells");
        var changed = notebook with { Cells = notebook.Cells.SetItem(1, notebook.Cells[1] with { Source = "var x = 2;\nx + 1" }) };

        var before = FixtureNotebooks.Text("two-cells").Split('\n');
        var after = NotebookFile.ToJson(changed).Split('\n');

        Assert.Equal(before.Length, after.Length);
        Assert.Equal(["    \"var x = 2;\\n\","], after.Except(before));
    }

    [Fact]
    public void Changing_an_output_keeps_the_unknown_keys_beside_it()
    {
        var notebook = FixtureNotebooks.Read("unknown-keys-everywhere");
        var cell = Assert.IsType<CodeCell>(notebook.Cells[0]);
        var stream = Assert.IsType<StreamOutput>(cell.Outputs[0]);

        var json = NotebookFile.ToJson(notebook with { Cells = [cell with { Outputs = [stream with { Text = "bye\n" }] }] });

        Assert.Equal(FixtureNotebooks.Text("unknown-keys-everywhere").Replace("hi\\n", "bye\\n", StringComparison.Ordinal), json);
    }

    [Fact]
    public void A_source_given_as_one_string_is_written_as_a_list_of_lines()
    {
        var json = NotebookFile.ToJson(FixtureNotebooks.Read("source-as-one-string"));

        Assert.Contains("   \"source\": [\n    \"var x = 1;\\n\",\n    \"x + 1\"\n   ]\n", json, StringComparison.Ordinal);
        Assert.Contains("     \"text\": [\n      \"one\\n\",\n      \"two\\n\"\n     ]\n", json, StringComparison.Ordinal);
        Assert.Contains("      \"text/plain\": [\n       \"a\\n\",\n       \"b\"\n      ]", json, StringComparison.Ordinal);
        Assert.Contains("\"image/png\": \"aGk=\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_made_in_code_has_its_keys_in_the_order_of_nbformat()
    {
        var notebook = new Notebook(
            [new CodeCell("sum", "1 +\n2", [], [new ExecuteResult(new JsonObject { ["text/plain"] = "3" }, [], 1)], 1), new MarkdownCell("end", "", [], null)],
            []);

        const string expected =
            """
            {
             "cells": [
              {
               "cell_type": "code",
               "execution_count": 1,
               "id": "sum",
               "metadata": {},
               "outputs": [
                {
                 "data": {
                  "text/plain": [
                   "3"
                  ]
                 },
                 "execution_count": 1,
                 "metadata": {},
                 "output_type": "execute_result"
                }
               ],
               "source": [
                "1 +\n",
                "2"
               ]
              },
              {
               "cell_type": "markdown",
               "id": "end",
               "metadata": {},
               "source": []
              }
             ],
             "metadata": {},
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """;
        Assert.Equal(expected, NotebookFile.ToJson(notebook));
    }

    [Fact]
    public void Removing_attachments_removes_their_key()
    {
        var notebook = FixtureNotebooks.Read("attachments");
        var cell = Assert.IsType<MarkdownCell>(notebook.Cells[0]);

        Assert.DoesNotContain("attachments", NotebookFile.ToJson(notebook with { Cells = [cell with { Attachments = null, Source = "" }] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_does_not_change_the_notebook_in_memory()
    {
        var notebook = FixtureNotebooks.Read("every-output-kind");

        Assert.Equal(NotebookFile.ToJson(notebook), NotebookFile.ToJson(notebook));
    }

    [Fact]
    public void Lines_are_split_where_Python_splits_them() =>
        Assert.Equal(["a\r\n", "b\r", "c\f", "d\u2028", "e\n", "\n", "f"], Multiline.Split("a\r\nb\rc\fd\u2028e\n\nf"));

    [Fact]
    public void Half_of_a_surrogate_pair_made_in_code_is_written_as_an_escape() =>
        Assert.Contains("\"x\\ud83d\"", NotebookFile.ToJson(new Notebook([new RawCell("a", "x\ud83d", [], null)], [])), StringComparison.Ordinal);
}
