using System.Text;
using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.FormFields;

/// <summary>Draws the values of a field of the form that is not among the core columns, and leaves some of them out.</summary>
abstract class FormCell(Column column) : DrawnCell
{
    // One value in twelve is missing: an invented share, so that code meets missing values in every column.
    const ulong MissingBelow = ulong.MaxValue / 12;

    public static FormCell Of(SyntheticOptions options, View view, Column column) => column.Type switch
    {
        ColumnType.Code => new FormTexts(column, [.. column.Codes!.Codes.Select(code => code.Value)]),
        ColumnType.Flag => new FormTexts(column, ["0", "1"]),
        ColumnType.Date => new FormDate(column, view, options.ReferenceDate),
        ColumnType.Whole or ColumnType.Large => (FormCell?)FormYear.For(column) ?? new FormNumber(column, decimals: 0),
        ColumnType.Number => new FormNumber(column, column.Decimals ?? 0),
        _ => (FormCell?)FormYear.For(column) ?? new FormTexts(column, InventedTexts(options.Seed, column)),
    };

    public sealed override void Write(CsvFile csv, ulong draw, int year)
    {
        if (Draws.Mix(draw) < MissingBelow || (year != 0 && !column.Populated.IsNone && !column.Populated.Contains(year)))
            csv.Empty();
        else
            WriteValue(csv, draw, year);
    }

    protected abstract void WriteValue(CsvFile csv, ulong draw, int year);

    /// <summary>A whole number from 0 to below a bound.</summary>
    protected static long Below(ulong draw, long bound) => (long)Math.BigMul(draw, (ulong)bound, out _);

    /// <summary>Texts that stand for what the form does not list: consonants only, so that no word, name, number or postcode can arise.</summary>
    static string[] InventedTexts(ulong seed, Column column)
    {
        const int mark = 3, longest = 10;
        var length = Math.Min(column.MaxLength ?? longest, longest);
        var prefix = length > mark ? "SYN" : "";
        var bits = 4 * (length - prefix.Length);
        var name = Encoding.UTF8.GetBytes(column.Name).Aggregate(seed, (hash, letter) => Draws.Mix(hash ^ letter));
        return [.. Enumerable.Range(0, 12).Select(number => Scramble.AsLetters(prefix, length - prefix.Length, Draws.Mix(name + (ulong)number) & ((1UL << bits) - 1)))];
    }
}
