using System.Globalization;
using System.Text;
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
        ColumnType.Whole => new Fill<int>(column, rows, Whole, (name, values) => new Int32DataFrameColumn(name, values)),
        ColumnType.Large => new Fill<long>(column, rows, Large, (name, values) => new Int64DataFrameColumn(name, values)),
        ColumnType.Number => new Fill<double>(column, rows, Number, (name, values) => new DoubleDataFrameColumn(name, values)),
        ColumnType.Date => new Fill<DateTime>(column, rows, Date, (name, values) => new DateTimeDataFrameColumn(name, values)),
        ColumnType.Flag => new Fill<bool>(column, rows, Flag, (name, values) => new BooleanDataFrameColumn(name, values)),
        _ => new TextFill(column, rows),
    };

    /// <summary>The rule for a value of the column, as a sentence for a message.</summary>
    public static string RuleOf(Column column) => column.Type switch
    {
        ColumnType.Whole or ColumnType.Large => "a whole number is written with digits only",
        ColumnType.Number => "a number is written with digits and at most one decimal point",
        ColumnType.Date => "a date is written as 2011-01-20",
        ColumnType.Flag => "a flag is written 1 or 0",
        _ => string.Create(CultureInfo.InvariantCulture, $"the text is longer than {column.MaxLength} characters"),
    };

    static int? Whole(ReadOnlySpan<byte> text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    static long? Large(ReadOnlySpan<byte> text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    static double? Number(ReadOnlySpan<byte> text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    static DateTime? Date(ReadOnlySpan<byte> text) =>
        DateTime.TryParseExact(Encoding.UTF8.GetString(text), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static bool? Flag(ReadOnlySpan<byte> text) => text switch { [(byte)'1'] => true, [(byte)'0'] => false, _ => null };

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
