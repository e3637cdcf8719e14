using System.Text.Unicode;
using CsvHelper;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A table can be read to its end; as CSV it is text: UTF-8, quotes closed, as many values in each row as the first line names columns.</summary>
sealed class TextRule() : ExtractRule("LEO205", "Each table is CSV in UTF-8 with a value for each column", "rows")
{
    /// <summary>True if the row can be taken apart, so that other rules can look at its values.</summary>
    public bool IsWhole(ViewFile file, CsvReader row)
    {
        Checked++;
        if (row.FieldCount != file.Header.Length)
            return Fails(DataFault.Ragged(file.Path, (int)row.LineNumber, row.FieldCount, file.Header.Length));
        var text = row.RawRecord;
        if (text.Contains((byte)0))
            return Fails(DataFault.NulByte(file.Path, (int)row.LineNumber));
        return Utf8.IsValid(text) || Fails(DataFault.NotUtf8(file.Path, (int)row.LineNumber));
    }

    public void Malformed(LeoDataException fault) => Report(fault);

    public void Unreadable(string file, Exception fault) => Report(new(file), $"the file cannot be read to its end: {fault.Message}");

    bool Fails(LeoDataException fault)
    {
        Report(fault);
        return false;
    }
}
