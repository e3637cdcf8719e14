using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.FormFields;

/// <summary>The year of the row in a column that tells it, and a year of birth that fits it; missing where the row has no year.</summary>
sealed class FormYear(Column column, Func<int, ulong, string> text) : FormCell(column)
{
    public static FormYear? For(Column column) => column.Name.ToUpperInvariant() switch
    {
        "YEAROFBIRTH" => new(column, (year, draw) => FormattableString.Invariant($"{year - 5 - Below(draw, 14)}")),
        "ACADYR" or "ACADEMICYEAR" => new(column, (year, _) => FormattableString.Invariant($"{year - 1}/{year}")),
        "TAXYEAR" => new(column, (year, _) => FormattableString.Invariant($"{year - 1}{year % 100:00}")),
        _ => null,
    };

    protected override void WriteValue(CsvFile csv, ulong draw, int year) => csv.Text(year == 0 ? null : text(year, draw));
}
