using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Tests.Document;

public sealed class BadNotebookTests
{
    const string SaveAgain = "Restore the file from version control or a backup, or save it again with the tool that made it.";
    const string Correct = "Correct the value, or save the notebook again with the tool that made it.";

    [Theory]
    [InlineData("bad-truncated", "NB003 in bad-truncated.ipynb at $: The file ends at line 9, column 1, before its JSON is complete. " + SaveAgain)]
    [InlineData("bad-merge-conflict", "NB003 in bad-merge-conflict.ipynb at $: The text is not JSON from line 3, column 1 on: <<<<<<< HEAD The file holds an unfinished Git merge: choose one side of each <<<<<<< block.")]
    [InlineData("bad-format-3", "NB005 in bad-format-3.ipynb at nbformat: The notebook is in format 3, and this library reads format 4. Convert it: open it in Jupyter and save it, or run jupyter nbconvert --to notebook.")]
    [InlineData("bad-duplicate-ids", "NB010 in bad-duplicate-ids.ipynb at cells[2].id: The cell id \"intro\" is already used at cells[0].id. Give one of the two cells another id.")]
    [InlineData("bad-cell-type", "NB008 in bad-cell-type.ipynb at cells[1].cell_type: The cell type \"heading\" is unknown. Use \"code\", \"markdown\" or \"raw\".")]
    public void A_bad_file_gets_one_clear_error(string name, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookFormatException>(() => FixtureNotebooks.Read(name)).Message);

    [Theory]
    [InlineData("", "NB002 in x at $: The file is empty. Restore it from version control or a backup, or delete it and create the notebook again.")]
    [InlineData(" \n", "NB002 in x at $: The file is empty. Restore it from version control or a backup, or delete it and create the notebook again.")]
    [InlineData("[]", "NB004 in x at $: A notebook is a JSON object, but this file holds a list. Check that the file is a Jupyter notebook.")]
    [InlineData("null", "NB004 in x at $: A notebook is a JSON object, but this file holds null. Check that the file is a Jupyter notebook.")]
    [InlineData("{\n \"é😀\": NaN}", "NB003 in x at $: The text is not JSON from line 2, column 9 on: NaN} " + SaveAgain)]
    [InlineData("{\"a\": \"\\ud83d\"}", "NB003 in x at a: The text holds half of a character: a \\ud800 to \\udfff escape without its other half. Remove that escape; if it is in an output, clear the outputs.")]
    [InlineData("{\"a b\": {\"c\": 1, \"c\": 2}}", "NB012 in x at $[\"a b\"]: The key \"c\" stands twice in one object, so one of its values would be lost. Remove one of the two.")]
    [InlineData("{}", "NB006 in x at $: The key \"nbformat\" is missing. Add \"nbformat\", or save the notebook again with the tool that made it.")]
    [InlineData("{\"nbformat\": 5}", "NB005 in x at nbformat: The notebook is in format 5, and this library reads format 4. Look for a newer version of this library, or save the notebook as format 4.")]
    [InlineData("{\"nbformat\": \"4\"}", "NB007 in x at nbformat: Expected a whole number, found a string. " + Correct)]
    [InlineData("{\"nbformat\": 4}", "NB006 in x at $: The key \"cells\" is missing. Add \"cells\", or save the notebook again with the tool that made it.")]
    [InlineData("{\"nbformat\": 4, \"cells\": {}}", "NB007 in x at cells: Expected a list, found an object. " + Correct)]
    [InlineData("{\"nbformat\": 4, \"cells\": [1]}", "NB007 in x at cells[0]: Expected an object, found a number. " + Correct)]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"metadata\": null}", "NB007 in x at metadata: Expected an object, found null. " + Correct)]
    public void A_bad_notebook_says_what_where_and_what_next(string json, string message) => AssertFails(json, message);

    [Theory]
    [InlineData("\"cell_type\": \"raw\"", "NB006 in x at cells[0]: The key \"source\" is missing. Add \"source\", or save the notebook again with the tool that made it.")]
    [InlineData("\"source\": \"\"", "NB006 in x at cells[0]: The key \"cell_type\" is missing. Add \"cell_type\", or save the notebook again with the tool that made it.")]
    [InlineData("\"cell_type\": 1, \"source\": \"\"", "NB007 in x at cells[0].cell_type: Expected a string, found a number. " + Correct)]
    [InlineData("\"cell_type\": \"raw\", \"source\": [1]", "NB007 in x at cells[0].source: Expected a string or a list of strings, found a list. " + Correct)]
    [InlineData("\"cell_type\": \"raw\", \"source\": \"\", \"id\": \"a b\"", "NB009 in x at cells[0].id: The cell id \"a b\" is not allowed. Use 1 to 64 of the characters A-Z a-z 0-9 - and _.")]
    [InlineData("\"cell_type\": \"raw\", \"source\": \"\", \"id\": \"\"", "NB009 in x at cells[0].id: The cell id \"\" is not allowed. Use 1 to 64 of the characters A-Z a-z 0-9 - and _.")]
    [InlineData("\"cell_type\": \"raw\", \"source\": \"\", \"id\": null", "NB007 in x at cells[0].id: Expected a string, found null. " + Correct)]
    [InlineData("\"cell_type\": \"raw\", \"source\": \"\", \"metadata\": []", "NB007 in x at cells[0].metadata: Expected an object, found a list. " + Correct)]
    [InlineData("\"cell_type\": \"code\", \"source\": \"\", \"outputs\": null", "NB007 in x at cells[0].outputs: Expected a list, found null. " + Correct)]
    [InlineData("\"cell_type\": \"code\", \"source\": \"\", \"execution_count\": true", "NB007 in x at cells[0].execution_count: Expected a whole number, found true. " + Correct)]
    [InlineData("\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{}]", "NB006 in x at cells[0].outputs[0]: The key \"output_type\" is missing. Add \"output_type\", or save the notebook again with the tool that made it.")]
    [InlineData("\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [{\"output_type\": \"error\", \"ename\": \"\", \"evalue\": \"\", \"traceback\": [1]}]", "NB007 in x at cells[0].outputs[0].traceback[0]: Expected a string, found a number. " + Correct)]
    public void A_bad_cell_says_what_where_and_what_next(string cell, string message) =>
        AssertFails($$"""{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{{{cell}}}]}""", message);

    [Fact]
    public void An_id_of_65_characters_is_too_long()
    {
        var id = new string('a', 65);

        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.ToJson(new Notebook([new RawCell(id, "", [], null)], [])));

        Assert.Equal(("NB009", "cells[0].id"), (error.Code, error.JsonPath));
    }

    [Fact]
    public void A_missing_file_is_named_in_the_error()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Below("gone.ipynb");

        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(path));

        Assert.Equal($"NB001 in {path} at $: There is no such file. Check the name and the folder.", error.Message);
        Assert.Equal(("NB001", path, "$", "There is no such file.", "Check the name and the folder."),
            (error.Code, error.File, error.JsonPath, error.Reason, error.NextStep));
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_named_in_the_error()
    {
        using var folder = new TemporaryFolder();

        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(folder.Path));

        Assert.StartsWith($"NB001 in {folder.Path} at $: The file could not be opened: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_named_in_the_error()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.Below("utf16.ipynb"), [0x7B, 0xFF, 0xFE]);

        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(folder.Below("utf16.ipynb")));

        Assert.Equal("The file is not UTF-8 text: byte 2 does not fit.", error.Reason);
    }

    static void AssertFails(string json, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse(json, "x")).Message);
}
