using CsvHelper;

namespace LeoKit.Extracts;

/// <summary>Puts the rows of a file, or of a range of it, into columns; each row fits or is a fault.</summary>
sealed class RowLoader
{
    readonly FileColumns _columns;
    readonly ColumnFill?[] _fills;
    readonly bool _lenient;
    readonly int[] _suppressed;

    public RowLoader(FileColumns columns, ColumnFill?[] fills, bool isLenient)
    {
        _columns = columns;
        _fills = fills;
        _lenient = isLenient;
        _suppressed = new int[fills.Length];
    }

    /// <summary>How many numbers of each field were a marker of suppression and are missing now.</summary>
    public ReadOnlySpan<int> Suppressed => _suppressed;

    /// <summary>Puts a row at its place; null if it fits, and else its first fault, with nothing of it left.</summary>
    public LeoDataException? Put(CsvReader csv, int row, int line)
    {
        if (csv.FieldCount != _fills.Length)
            return DataFault.Ragged(_columns.File, line, csv.FieldCount, _fills.Length);
        if (FirstFault(csv, row) is not (>= 0 and var field))
            return null;
        TakeBack(csv, row, field);
        return FaultOf(csv, _fills[field]!, field, row, line);
    }

    int FirstFault(CsvReader csv, int row)
    {
        var fills = _fills;
        for (var field = 0; field < fills.Length; field++)
        {
            if (fills[field] is not { } fill)
                continue;
            var text = csv.GetSpan(field);
            if (text.IsEmpty ? _columns.Required[field] : fill.Put(row, text) is not FieldFault.None && !IsSuppressed(field, text))
                return field;
        }

        return -1;
    }

    void TakeBack(CsvReader csv, int row, int last)
    {
        for (var field = 0; field <= last; field++)
        {
            _fills[field]?.Clear(row);
            if (field < last && _fills[field] is not null && IsMarker(field, csv.GetSpan(field)))
                _suppressed[field]--;
        }
    }

    bool IsMarker(int field, ReadOnlySpan<byte> text) => _columns.IsNumber(field) && SuppressionMarker.MeaningOf(text) is not null;

    bool IsSuppressed(int field, ReadOnlySpan<byte> text)
    {
        if (!_lenient || !IsMarker(field, text))
            return false;
        _suppressed[field]++;
        return true;
    }

    LeoDataException FaultOf(CsvReader csv, ColumnFill fill, int field, int row, int line)
    {
        var column = _columns.Columns[field]!;
        var text = csv.GetSpan(field);
        var place = new DataPlace(_columns.File) { Line = line, Column = column.Name, Value = text.IsEmpty ? null : csv.GetString(field) };
        if (text.IsEmpty)
            return DataFault.NoValue(place);
        if (_columns.IsNumber(field) && SuppressionMarker.MeaningOf(text) is { } meaning)
            return DataFault.Suppressed(place, meaning);
        var fault = fill.Put(row, text);
        fill.Clear(row);
        return fault == FieldFault.OtherCode ? DataFault.OtherCode(place, column.Column.Codes!, _columns.View.Year) : DataFault.OtherValue(place, FieldText.RuleOf(column.Column));
    }
}
