using System.Runtime.CompilerServices;
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
        if (FaultOf(file, row) is not { } fault)
            return true;
        Report(fault);
        return false;
    }

    /// <summary>Why a row cannot be taken apart; null if it can.</summary>
    // Looks at every row: compiled at once, as ExtractVisitor says.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static LeoDataException? FaultOf(ViewFile file, CsvReader row) =>
        row.FieldCount != file.Header.Length ? DataFault.Ragged(file.Path, (int)row.LineNumber, row.FieldCount, file.Header.Length)
        : row.RawRecord.Contains((byte)0) ? DataFault.NulByte(file.Path, (int)row.LineNumber)
        : !Utf8.IsValid(row.RawRecord) ? DataFault.NotUtf8(file.Path, (int)row.LineNumber)
        : null;

    public void Malformed(LeoDataException fault) => Report(fault);

    public void Unreadable(string file, Exception fault) => Report(new(file), $"the file cannot be read to its end: {fault.Message}");
}
