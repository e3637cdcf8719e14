using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Tests.Document;

/// <summary>The notebooks beside these tests; each shows one behaviour and is named after it.</summary>
static class FixtureNotebooks
{
    static readonly string Folder = Repository.PathOf("tests/LeoKit.Notebooks.Tests/Document/notebooks");

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".ipynb"));

    public static Notebook Read(string name) => NotebookFile.Parse(Text(name), name + ".ipynb");
}
