using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LeoKit.Notebooks.Document;

/// <summary>The rules for cell ids, and ids for cells that were written before nbformat 4.5 had them.</summary>
static class CellIds
{
    const int LongestId = 64;
    const int DerivedLength = 8;

    /// <summary>One id per cell: the given one, or one that follows from the position and content of the cell, so that every reading agrees.</summary>
    /// <param name="cells">The cells as they stand in the file.</param>
    /// <param name="strict">Whether the format of the file promises ids; before 4.5 an id that breaks the rules is replaced.</param>
    public static ImmutableArray<string> Of(ImmutableArray<PlacedObject> cells, bool strict)
    {
        var given = cells.Select(cell => cell.Json.ContainsKey("id") ? Given(cell, strict) : null).ToArray();
        if (strict)
            Check(cells.Zip(given, (cell, id) => (cell.Place, id)));
        else
            given = [.. given.Select((id, index) => Array.IndexOf(given, id) == index ? id : null)];
        var taken = given.OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. cells.Select((cell, index) => given[index] ?? Derived(cell, index, taken))];
    }

    /// <summary>Throws at the first id that is not allowed or stands twice.</summary>
    public static void Check(IEnumerable<(JsonPlace Cell, string? Id)> cells)
    {
        var seen = new Dictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (var (cell, id) in cells)
        {
            if (id is null)
                continue;
            var place = cell.Key("id");
            if (!IsValid(id))
                throw NotebookFaults.InvalidId(place, id);
            if (!seen.TryAdd(id, place))
                throw NotebookFaults.DuplicateId(place, id, seen[id]);
        }
    }

    static bool IsValid(string id) => id.Length is > 0 and <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    static string? Given(PlacedObject cell, bool strict) =>
        strict ? cell.Text("id") : Multiline.Join(cell.Json["id"]) is { } id && IsValid(id) ? id : null;

    static string Derived(PlacedObject cell, int index, HashSet<string> taken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var content = string.Create(CultureInfo.InvariantCulture, $"{index}\n{attempt}\n{cell.Text("cell_type")}\n{CellJson.Source(cell)}");
            var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..DerivedLength];
            if (taken.Add(id))
                return id;
        }
    }
}
