using System.Collections.Immutable;
using Deedle;
using Microsoft.Data.Analysis;

namespace LeoKit.Frames;

/// <summary>Reads a Microsoft.Data.Analysis or a Deedle frame value by value.</summary>
static class FrameReading
{
    /// <summary>The table in <paramref name="frame"/>, or null if it is neither kind of frame.</summary>
    public static PlainTable? Read(object? frame) => frame switch
    {
        DataFrame data => Of(data),
        IFrame deedle => deedle.Apply(new DeedleReading()),
        _ => null,
    };

    static PlainTable Of(DataFrame data)
    {
        // The row count of a frame made from columns is right; Rows of an empty frame is not asked for its values.
        var rows = Enumerable.Range(0, checked((int)data.Rows.Count));
        return new([.. data.Columns.Select(column => column.Name)], [.. rows.Select(row => data.Columns.Select(column => (object?)column[row]).ToImmutableArray())]);
    }

    sealed class DeedleReading : IFrameOperation<PlainTable>
    {
        public PlainTable Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            var columns = frame.ColumnKeys.Select(key => frame.GetColumn<object>(key)).ToImmutableArray();
            var rows = Enumerable.Range(0, frame.RowCount).Select(row => columns.Select(column => Value(column, row)).ToImmutableArray());
            return new([.. frame.ColumnKeys.Select(key => $"{key}")], [.. rows]);
        }

        static object? Value<TRow>(Series<TRow, object> column, int row) => column.TryGetAt(row) is { HasValue: true } found ? found.Value : null;
    }
}
