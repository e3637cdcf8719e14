using System.Runtime.CompilerServices;
using System.Text;
using LeoKit.Frames;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Codes of a list.</summary>
/// <param name="codes">The codes that are in use.</param>
/// <param name="longest">The most characters of the column.</param>
/// <param name="places">The code of each row.</param>
sealed class CodeFill(TextTable codes, int? longest, TextPlaces places) : ColumnFill
{
    public CodeFill(CodeList codes, int? year, int? longest, int rows) : this(InUse(codes, year), longest, new(rows))
    {
    }

    // Runs for every cell: compiled at once, as ColumnFill says.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override FieldFault Put(int row, ReadOnlySpan<byte> text)
    {
        var place = codes.Find(text);
        places[row] = place;
        return place > 0 ? FieldFault.None
            : text.Length > longest && Encoding.UTF8.GetCharCount(text) > longest ? FieldFault.OtherValue
            : FieldFault.OtherCode;
    }

    public override void Clear(int row) => places[row] = 0;

    public override ColumnValues Finish(int rows) => new PlacedTexts(places, [.. codes.Texts], rows);

    public override ColumnFill Another() => new CodeFill(codes, longest, places);

    /// <summary>The codes of a list that are in use in a year; all of them if none is given.</summary>
    public static TextTable InUse(CodeList codes, int? year)
    {
        var inUse = new TextTable();
        foreach (var code in codes.Codes.Where(code => year is not { } only || code.IsValidIn(only)))
            inUse.FindOrAdd(Encoding.UTF8.GetBytes(code.Value));
        return inUse;
    }
}
