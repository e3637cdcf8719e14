using CsvHelper;
using LeoKit.Extracts;

namespace LeoKit.Embedded;

/// <summary>A row of a table that the library carries, its cells by the names of the columns.</summary>
sealed record EmbeddedRow(Dictionary<string, int> Columns, string[] Cells)
{
    public string this[string column] => Cells[Columns[column]];
}

/// <summary>Reads the tables and texts that the library carries inside itself; lines at the head of a table that begin with # say where it comes from.</summary>
static class EmbeddedFile
{
    public static IEnumerable<EmbeddedRow> Rows(string name)
    {
        using var csv = CsvReader.Create(WithoutHead(Bytes(name)), CsvReaderOptions.Default with { Separator = ',', Mode = CsvMode.Rfc4180, HasHeader = false, TrimWhitespace = false });
        // Most cells of a table say what another one says.
        var texts = new TextTable();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        while (csv.Read())
        {
            var cells = new string[csv.FieldCount];
            for (var cell = 0; cell < cells.Length; cell++)
                cells[cell] = Shared(csv.GetSpan(cell), texts);
            if (columns.Count > 0)
                yield return new(columns, cells);
            else
                for (var cell = 0; cell < cells.Length; cell++)
                    columns.Add(cells[cell], cell);
        }
    }

    static string Shared(ReadOnlySpan<byte> cell, TextTable texts)
    {
        if (cell.IsEmpty)
            return "";
        var place = texts.FindOrAdd(cell);
        return texts.Texts[place]!;
    }

    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    static byte[] WithoutHead(byte[] bytes)
    {
        var start = 0;
        while (bytes[start] == '#')
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return bytes[start..];
    }

    static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
