using System.Text;
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
    public static IEnumerable<EmbeddedRow> Rows(string name) => Read(WithoutHead(Bytes(name)));

    /// <summary>The rows that begin with a cell, of a table in which these stand together; nothing else is read.</summary>
    public static IEnumerable<EmbeddedRow> RowsOf(string name, string firstCell)
    {
        var bytes = WithoutHead(Bytes(name));
        var names = bytes.AsSpan(0, EndOfLine(bytes, 0));
        var begin = Encoding.UTF8.GetBytes($"\n{firstCell},");
        var first = bytes.AsSpan().IndexOf(begin);
        return first < 0 ? [] : Read([.. names, .. bytes.AsSpan(first + 1, EndOfLine(bytes, bytes.AsSpan().LastIndexOf(begin) + 1) - first - 1)]);
    }

    static int EndOfLine(byte[] bytes, int start) => start + bytes.AsSpan(start).IndexOf((byte)'\n') + 1;

    static IEnumerable<EmbeddedRow> Read(byte[] bytes)
    {
        using var csv = CsvReader.Create(bytes, CsvReaderOptions.Default with { Separator = ',', Mode = CsvMode.Rfc4180, HasHeader = false, TrimWhitespace = false });
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

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

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
