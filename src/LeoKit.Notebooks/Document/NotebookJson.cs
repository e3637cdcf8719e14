using System.Globalization;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>A notebook between its record and its JSON.</summary>
static class NotebookJson
{
    const int Major = 4;
    const int FirstMinorWithIds = 5;

    public static Notebook Read(JsonObject json, string file)
    {
        var notebook = new PlacedObject(json, new JsonPlace(file));
        var minor = Minor(notebook);
        var cells = notebook.Objects("cells");
        var ids = CellIds.Of(cells, strict: minor >= FirstMinorWithIds);
        return new Notebook([.. cells.Zip(ids, CellJson.Read)], notebook.OptionalObject("metadata") ?? []) { Origin = json };
    }

    public static JsonObject ToJson(Notebook notebook, string file)
    {
        var cells = new JsonPlace(file).Key("cells");
        CellIds.Check(notebook.Cells.Select((cell, index) => (cells.Item(index), (string?)cell.Id)));
        return KeyOrder.Merge(notebook.Origin,
            ("cells", new JsonArray([.. notebook.Cells.Select(CellJson.ToJson)])),
            ("metadata", notebook.Metadata.DeepClone()),
            ("nbformat", Major),
            ("nbformat_minor", Math.Max(FirstMinorWithIds, notebook.Origin is { } origin ? Minor(new PlacedObject(origin, new JsonPlace(file))) : 0)));
    }

    static int Minor(PlacedObject notebook)
    {
        notebook.Required("nbformat");
        var major = notebook.OptionalNumber("nbformat");
        var found = string.Create(CultureInfo.InvariantCulture, $"The notebook is in format {major}, and this library reads format 4.");
        return major switch
        {
            Major => notebook.OptionalNumber("nbformat_minor") ?? 0,
            < Major => throw NotebookFaults.Version(notebook.Place.Key("nbformat"), found, "Convert it: open it in Jupyter and save it, or run jupyter nbconvert --to notebook."),
            _ => throw NotebookFaults.Version(notebook.Place.Key("nbformat"), found, "Look for a newer version of this library, or save the notebook as format 4."),
        };
    }
}
