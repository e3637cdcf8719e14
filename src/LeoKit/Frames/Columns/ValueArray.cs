using System.Collections;
using Deedle;
using Microsoft.Data.Analysis;

namespace LeoKit.Frames;

/// <summary>Numbers, dates or flags in one array, with a bit per row that says whether the value is present.</summary>
sealed class ValueArray<T>(T[] values, PresentRows present) : ColumnValues, IReadOnlyList<T?>
    where T : struct
{
    public override int Count => values.Length;

    public override int Missing => present.Missing;

    /// <summary>The values; where one is missing, the place holds the default of the type.</summary>
    public ReadOnlySpan<T> Raw => values;

    public bool IsPresent(int row) => present[row];

    public T? this[int row] => present[row] ? values[row] : null;

    public override object? At(int row) => present[row] ? values[row] : null;

    public IEnumerator<T?> GetEnumerator()
    {
        for (var row = 0; row < values.Length; row++)
            yield return present[row] ? values[row] : null;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // A data frame column made of memory copies it before the first change, so that the array itself is shared until then.
    public override DataFrameColumn ToDataFrameColumn(string name)
    {
        if (values.Length == 0)
            return Empty(name);
        var bytes = new ArrayBytes<T>(values).Memory;
        return default(T) switch
        {
            int => new Int32DataFrameColumn(name, bytes, present.Bits, values.Length, present.Missing),
            long => new Int64DataFrameColumn(name, bytes, present.Bits, values.Length, present.Missing),
            double => new DoubleDataFrameColumn(name, bytes, present.Bits, values.Length, present.Missing),
            bool => new BooleanDataFrameColumn(name, bytes, present.Bits, values.Length, present.Missing),
            DateTime => new DateTimeDataFrameColumn(name, bytes, present.Bits, values.Length, present.Missing),
            _ => throw new NotSupportedException(typeof(T).Name),
        };
    }

    public override IVector ToDeedle()
    {
        if (present.Missing == 0)
            return DeedleFrame.Vector(values);
        var all = new OptionalValue<T>[values.Length];
        for (var row = 0; row < all.Length; row++)
            all[row] = present[row] ? new(values[row]) : OptionalValue<T>.Missing;
        return DeedleFrame.Vector(all);
    }

    /// <summary>Values that are all present.</summary>
    public static ValueArray<T> Of(T[] values)
    {
        var bits = PresentRows.BitsFor(values.Length);
        for (var row = 0; row < values.Length; row++)
            PresentRows.Mark(bits, row);
        return new(values, PresentRows.Of(bits, values.Length));
    }

    public override ColumnValues Joined(IReadOnlyList<ColumnValues> parts)
    {
        var rows = parts.Sum(part => part.Count);
        var (all, bits, row) = (new T[rows], PresentRows.BitsFor(rows), 0);
        foreach (var part in parts.Cast<ValueArray<T>>())
        {
            part.Raw.CopyTo(all.AsSpan(row));
            for (var index = 0; index < part.Count; index++)
                if (part.IsPresent(index))
                    PresentRows.Mark(bits, row + index);
            row += part.Count;
        }

        return new ValueArray<T>(all, PresentRows.Of(bits, rows));
    }

    public override ColumnValues Taken(IEnumerable<int?> rows)
    {
        var wanted = rows.ToArray();
        var (all, bits) = (new T[wanted.Length], PresentRows.BitsFor(wanted.Length));
        for (var index = 0; index < wanted.Length; index++)
        {
            if (wanted[index] is not { } row || !present[row])
                continue;
            all[index] = values[row];
            PresentRows.Mark(bits, index);
        }

        return new ValueArray<T>(all, PresentRows.Of(bits, wanted.Length));
    }

    static DataFrameColumn Empty(string name) => default(T) switch
    {
        int => new Int32DataFrameColumn(name, 0),
        long => new Int64DataFrameColumn(name, 0),
        double => new DoubleDataFrameColumn(name, 0),
        bool => new BooleanDataFrameColumn(name, 0),
        DateTime => new DateTimeDataFrameColumn(name, 0),
        _ => throw new NotSupportedException(typeof(T).Name),
    };
}
