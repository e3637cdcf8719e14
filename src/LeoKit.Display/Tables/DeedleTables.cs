using System.Collections.Immutable;
using System.Reflection;
using Deedle;
using Deedle.Indices;
using LeoKit.Display.Values;

namespace LeoKit.Display.Tables;

/// <summary>Tables of Deedle frames and series, whatever their keys and values are. Only the cells that are shown are read.</summary>
/// <remarks>The types are closed by reflection: on a frame, <c>dynamic</c> means access to a column.</remarks>
static class DeedleTables
{
    public static TableView OfFrame(object frame, TableOptions options) => (TableView)Call(nameof(Frame), frame, typeof(Frame<,>), frame, options);

    public static TableView OfSeries(object series, TableOptions options) => (TableView)Call(nameof(Series), series, typeof(Series<,>), series, options);

    public static bool IsSeries(object value) => Generic.Closes(value.GetType(), typeof(Series<,>));

    public static (long Rows, int Columns) Size(IFrame frame) => ((long, int))Call(nameof(FrameSize), frame, typeof(Frame<,>), frame);

    public static long CountOf(object series) => (long)Call(nameof(SeriesCount), series, typeof(Series<,>), series);

    public static TableView Frame<TRow, TColumn>(Frame<TRow, TColumn> frame, TableOptions options)
    {
        var shown = (int)Math.Min(frame.RowIndex.KeyCount, options.MaxRows);
        ImmutableArray<IVector<object>> columns = [.. frame.GetFrameData().Columns.Take(options.MaxColumns).Select(column => column.Item2)];
        var rows = Enumerable.Range(0, shown).Select(row => Row(frame.RowIndex, row, columns));
        ImmutableArray<string> headings = ["", .. frame.ColumnIndex.KeySequence.Take(columns.Length).Select(KeyText)];
        return TableOfValues.Of(headings, [.. rows]) with
        {
            Caption = options.Caption,
            FirstColumnNamesRows = true,
            MoreRows = frame.RowIndex.KeyCount - shown,
            MoreColumns = (int)frame.ColumnIndex.KeyCount - columns.Length,
        };
    }

    public static TableView Series<TKey, TValue>(Series<TKey, TValue> series, TableOptions options)
    {
        var shown = (int)Math.Min(series.Index.KeyCount, options.MaxRows);
        var rows = Enumerable.Range(0, shown).Select(row => Row(series.Index, row, [series.Vector]));
        return TableOfValues.Of(["Key", "Value"], [.. rows]) with
        {
            Caption = options.Caption,
            FirstColumnNamesRows = true,
            MoreRows = series.Index.KeyCount - shown,
        };
    }

    static ImmutableArray<object?> Row<TKey>(IIndex<TKey> index, int row, IEnumerable<IVector> columns)
    {
        var address = index.AddressAt(row);
        return [index.KeyAt(address), .. columns.Select(column => (object?)column.GetObject(address))];
    }

    /// <summary>A key of several levels is a tuple, and reads better without quotation marks.</summary>
    static string KeyText<TKey>(TKey key) => CellText.Of(key);

    static (long Rows, int Columns) FrameSize<TRow, TColumn>(Frame<TRow, TColumn> frame) => (frame.RowIndex.KeyCount, (int)frame.ColumnIndex.KeyCount);

    static long SeriesCount<TKey, TValue>(Series<TKey, TValue> series) => series.Index.KeyCount;

    static object Call(string method, object value, Type open, params object[] arguments) =>
        typeof(DeedleTables)
            .GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .MakeGenericMethod(Generic.Closing(value.GetType(), open)!.GetGenericArguments())
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
}
