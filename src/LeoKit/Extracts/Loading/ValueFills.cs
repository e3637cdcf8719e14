using System.Runtime.CompilerServices;

namespace LeoKit.Extracts;

// One for each type: what they share as one generic class over its reader would be compiled only while a table is loaded.
// Put runs for every cell, and is compiled at once, as ColumnFill says.

sealed class WholeFill(int[] values, byte[] present) : ValueFill<int>(values, present)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override FieldFault Put(int row, ReadOnlySpan<byte> text) => Noted(WholeReader.TryRead(text, out Values[row]), row);

    public override ColumnFill Another() => new WholeFill(Values, Present);
}

sealed class LargeFill(long[] values, byte[] present) : ValueFill<long>(values, present)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override FieldFault Put(int row, ReadOnlySpan<byte> text) => Noted(LargeReader.TryRead(text, out Values[row]), row);

    public override ColumnFill Another() => new LargeFill(Values, Present);
}

sealed class NumberFill(double[] values, byte[] present) : ValueFill<double>(values, present)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override FieldFault Put(int row, ReadOnlySpan<byte> text) => Noted(NumberReader.TryRead(text, out Values[row]), row);

    public override ColumnFill Another() => new NumberFill(Values, Present);
}

sealed class DateFill(DateTime[] values, byte[] present) : ValueFill<DateTime>(values, present)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override FieldFault Put(int row, ReadOnlySpan<byte> text) => Noted(DateReader.TryRead(text, out Values[row]), row);

    public override ColumnFill Another() => new DateFill(Values, Present);
}

sealed class FlagFill(bool[] values, byte[] present) : ValueFill<bool>(values, present)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override FieldFault Put(int row, ReadOnlySpan<byte> text) => Noted(FlagReader.TryRead(text, out Values[row]), row);

    public override ColumnFill Another() => new FlagFill(Values, Present);
}
