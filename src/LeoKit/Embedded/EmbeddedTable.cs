using System.Text;
using CsvHelper;
using LeoKit.Extracts;

namespace LeoKit.Embedded;

/// <summary>A row of a table that the library carries, its cells by the names of the columns.</summary>
sealed record EmbeddedRow(Dictionary<string, int> Columns, string[] Cells)
{
    public string this[string column] => Cells[Columns[column]];
}

/// <summary>A table that the library carries inside itself.</summary>
/// <param name="bytes">The text of the table: a line with the names of its columns, then the rows.</param>
sealed class EmbeddedTable(byte[] bytes)
{
    public IEnumerable<EmbeddedRow> Rows() => Read(bytes);

    /// <summary>The rows that begin with a cell, of a table in which these stand together; nothing else is read.</summary>
    public IEnumerable<EmbeddedRow> RowsOf(string firstCell)
    {
        var names = bytes.AsSpan(0, EndOfLine(0));
        var begin = Encoding.UTF8.GetBytes($"\n{firstCell},");
        var first = bytes.AsSpan().IndexOf(begin);
        return first < 0 ? [] : Read([.. names, .. bytes.AsSpan(first + 1, EndOfLine(bytes.AsSpan().LastIndexOf(begin) + 1) - first - 1)]);
    }

    int EndOfLine(int start) => start + bytes.AsSpan(start).IndexOf((byte)'\n') + 1;

    static IEnumerable<EmbeddedRow> Read(byte[] table)
    {
        using var csv = CsvReader.Create(table, CsvReaderOptions.Default with { Separator = ',', Mode = CsvMode.Rfc4180, HasHeader = false, TrimWhitespace = false });
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
}
