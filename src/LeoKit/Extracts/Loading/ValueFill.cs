using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>Reads one value from a field; a type of its own for each, so that the loop over a column needs no call through a pointer.</summary>
interface IFieldReader<T>
    where T : struct
{
    static abstract bool TryRead(ReadOnlySpan<byte> text, out T value);
}

/// <summary>Numbers, dates and flags.</summary>
sealed class ValueFill<T, TReader>(T[] values, byte[] present) : ColumnFill
    where T : struct
    where TReader : IFieldReader<T>
{
    public ValueFill(int rows) : this(new T[rows], PresentRows.BitsFor(rows))
    {
    }

    public override FieldFault Put(int row, ReadOnlySpan<byte> text)
    {
        if (!TReader.TryRead(text, out values[row]))
            return FieldFault.OtherValue;
        PresentRows.Mark(present, row);
        return FieldFault.None;
    }

    public override void Clear(int row)
    {
        values[row] = default;
        PresentRows.Unmark(present, row);
    }

    public override ColumnValues Finish(int rows)
    {
        // Filled rows are never empty: an array of the right length is used as it is.
        var all = values.Length == rows ? values : values[..rows];
        return new ValueArray<T>(all, PresentRows.Of(present[..((rows + 7) >> 3)], rows));
    }

    public override ColumnFill Another() => new ValueFill<T, TReader>(values, present);
}
