using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>Numbers, dates and flags.</summary>
abstract class ValueFill<T>(T[] values, byte[] present) : ColumnFill
    where T : struct
{
    protected T[] Values => values;

    protected byte[] Present => present;

    public sealed override void Clear(int row)
    {
        values[row] = default;
        PresentRows.Unmark(present, row);
    }

    public sealed override ColumnValues Finish(int rows)
    {
        // Arrays of the right length are used as they are.
        var all = values.Length == rows ? values : values[..rows];
        var bits = values.Length == rows ? present : present[..((rows + 7) >> 3)];
        return new ValueArray<T>(all, PresentRows.Of(bits, rows));
    }

    /// <summary>Notes whether a value could be read into its row.</summary>
    protected FieldFault Noted(bool isRead, int row)
    {
        if (!isRead)
            return FieldFault.OtherValue;
        PresentRows.Mark(present, row);
        return FieldFault.None;
    }
}
