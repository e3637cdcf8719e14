using CsvHelper;
using LeoKit.Schema;
using Microsoft.Data.Analysis;

namespace LeoKit.Extracts;

/// <summary>Takes the texts of one column, row by row, and turns each into the type that the schema declares.</summary>
abstract class ColumnFill
{
    /// <summary>Adds the value of a field that is not empty; false if it is not one of the column's type.</summary>
    public abstract bool Add(CsvReader row, int field);

    public abstract void AddMissing();

    public abstract ExtractColumn Finish();

    public static ColumnFill For(ViewColumn column, int rows) => column.Column.Type switch
    {
        ColumnType.Whole => new Fill<int>(column, rows, FieldText.Whole, (name, values) => new Int32DataFrameColumn(name, values)),
        ColumnType.Large => new Fill<long>(column, rows, FieldText.Large, (name, values) => new Int64DataFrameColumn(name, values)),
        ColumnType.Number => new Fill<double>(column, rows, FieldText.Number, (name, values) => new DoubleDataFrameColumn(name, values)),
        ColumnType.Date => new Fill<DateTime>(column, rows, FieldText.Date, (name, values) => new DateTimeDataFrameColumn(name, values)),
        ColumnType.Flag => new Fill<bool>(column, rows, FieldText.Flag, (name, values) => new BooleanDataFrameColumn(name, values)),
        _ => new TextFill(column, rows),
    };

    delegate T? Parser<T>(ReadOnlySpan<byte> text) where T : struct;

    sealed class Fill<T>(ViewColumn column, int rows, Parser<T> parse, Func<string, IEnumerable<T?>, DataFrameColumn> toColumn) : ColumnFill
        where T : struct
    {
        readonly List<T?> _values = new(rows);

        public override bool Add(CsvReader row, int field)
        {
            var value = parse(row.GetSpan(field));
            _values.Add(value);
            return value is not null;
        }

        public override void AddMissing() => _values.Add(null);

        public override ExtractColumn Finish() => new ValueColumn<T>(column, [.. _values], toColumn) { Name = column.Name };
    }

    sealed class TextFill(ViewColumn column, int rows) : ColumnFill
    {
        readonly List<string?> _values = new(rows);

        public override bool Add(CsvReader row, int field)
        {
            var text = row.GetString(field);
            _values.Add(text);
            return text.Length <= (column.Column.MaxLength ?? int.MaxValue);
        }

        public override void AddMissing() => _values.Add(null);

        public override ExtractColumn Finish() => new TextColumn(column, [.. _values]) { Name = column.Name };
    }
}
