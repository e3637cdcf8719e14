using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>Every fault a notebook file can have: its code, its reason and the next step, worded in one place.</summary>
static class NotebookFaults
{
    public static NotebookFormatException NotReadable(JsonPlace place, string reason, string nextStep, Exception cause) =>
        new("NB001", place, reason, nextStep, cause);

    public static NotebookFormatException Empty(JsonPlace place) =>
        new("NB002", place, "The file is empty.", "Restore it from version control or a backup, or delete it and create the notebook again.");

    public static NotebookFormatException NotJson(JsonPlace place, string reason, string nextStep, Exception? cause = null) =>
        new("NB003", place, reason, nextStep, cause);

    public static NotebookFormatException RootNotAnObject(JsonPlace place, JsonValueKind kind) =>
        new("NB004", place, $"A notebook is a JSON object, but this file holds {Name(kind)}.", "Check that the file is a Jupyter notebook.");

    public static NotebookFormatException Version(JsonPlace place, string reason, string nextStep) => new("NB005", place, reason, nextStep);

    public static NotebookFormatException Missing(JsonPlace place, string key) =>
        new("NB006", place, $"The key \"{key}\" is missing.", $"Add \"{key}\", or save the notebook again with the tool that made it.");

    public static NotebookFormatException WrongType(JsonPlace place, string expected, JsonNode? actual) =>
        new("NB007", place, $"Expected {expected}, found {Name(actual?.GetValueKind() ?? JsonValueKind.Null)}.", "Correct the value, or save the notebook again with the tool that made it.");

    public static NotebookFormatException UnknownCellType(JsonPlace place, string type) =>
        new("NB008", place, $"The cell type \"{type}\" is unknown.", "Use \"code\", \"markdown\" or \"raw\".");

    public static NotebookFormatException InvalidId(JsonPlace place, string id) =>
        new("NB009", place, $"The cell id \"{id}\" is not allowed.", "Use 1 to 64 of the characters A-Z a-z 0-9 - and _.");

    public static NotebookFormatException DuplicateId(JsonPlace place, string id, JsonPlace first) =>
        new("NB010", place, $"The cell id \"{id}\" is already used at {first.Path}.", "Give one of the two cells another id.");

    public static NotebookFormatException NotWritable(JsonPlace place, Exception cause) =>
        new("NB011", place, $"The file could not be written: {cause.Message}", "Check the folder and its permissions; the file is as it was before.", cause);

    public static NotebookFormatException DuplicateKey(JsonPlace place, string key) =>
        new("NB012", place, $"The key \"{key}\" stands twice in one object, so one of its values would be lost.", "Remove one of the two.");

    static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
