using System.Runtime.CompilerServices;
using LeoKit.Frames;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Takes the texts of one column and turns each into the type that the schema declares, at the place of its row.</summary>
/// <remarks>What runs for every cell is compiled when the first table is loaded: half of a file would otherwise go through the slower code that is compiled ahead.</remarks>
abstract class ColumnFill
{
    /// <summary>Puts the value of a field that is not empty at a row.</summary>
    public abstract FieldFault Put(int row, ReadOnlySpan<byte> text);

    /// <summary>Puts a field of each row of a batch; false if one does not fit, or is empty and must not be, whatever is left of them.</summary>
    // Runs for every cell: compiled at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Fits(FieldBatch batch, ReadOnlySpan<byte> piece, int field, bool isRequired)
    {
        for (var row = 0; row < batch.Rows; row++)
        {
            var text = batch.Text(piece, row, field);
            if (text.IsEmpty ? isRequired : Put(batch.FirstRow + row, text) is not FieldFault.None)
                return false;
        }

        return true;
    }

    /// <summary>Makes the value of a row missing again.</summary>
    public abstract void Clear(int row);

    /// <summary>The values of the first rows; the fill is not used any more.</summary>
    public abstract ColumnValues Finish(int rows);

    /// <summary>A fill of the same column for another range of rows, to be used at the same time.</summary>
    public abstract ColumnFill Another();

    /// <summary>A bit a row for numbers, dates and flags; nothing for texts, which are missing without one.</summary>
    public static byte[] PresentFor(Column column, int rows) => column.Type is ColumnType.Text or ColumnType.Code ? [] : PresentRows.BitsFor(rows);

    /// <param name="column">The column.</param>
    /// <param name="codesOf">The year whose codes are in use, if it is one; null takes every code of the list.</param>
    /// <param name="checkCodes">Whether a code must be in the list.</param>
    /// <param name="rows">The most rows that there can be.</param>
    /// <param name="present">What <see cref="PresentFor"/> gave for the column and as many rows.</param>
    public static ColumnFill For(Column column, int? codesOf, bool checkCodes, int rows, byte[] present) => column.Type switch
    {
        ColumnType.Whole => new WholeFill(LargePages.Below(new int[rows]), present),
        ColumnType.Large => new LargeFill(LargePages.Below(new long[rows]), present),
        ColumnType.Number => new NumberFill(LargePages.Below(new double[rows]), present),
        ColumnType.Date => new DateFill(LargePages.Below(new DateTime[rows]), present),
        ColumnType.Flag => new FlagFill(LargePages.Below(new bool[rows]), present),
        _ when checkCodes && column.Codes is { } codes => new CodeFill(codes, codesOf, column.MaxLength, rows),
        _ => new TextFill(column.MaxLength, rows),
    };
}
