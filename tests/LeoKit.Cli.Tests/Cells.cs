using LeoKit.Notebooks.Document;

namespace LeoKit.Cli.Tests;

/// <summary>Makes a small notebook file from the code of its cells.</summary>
static class Cells
{
    public static string Notebook(params string[] code) => NotebookFile.ToJson(
        new Notebook([.. code.Select((source, index) => new CodeCell($"cell-{index + 1}", source, [], [], null))], []));
}
