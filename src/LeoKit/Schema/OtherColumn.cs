using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LeoKit.Schema;

/// <summary>Makes a column of a field that is not among the core columns, and settles what the form leaves open about its values.</summary>
static partial class OtherColumn
{
    const int Decimals = 2;

    public static Column Of(CatalogueField field)
    {
        var codes = Distinct(field.Codes);
        var type = TypeOf(field, codes);
        return new()
        {
            Name = field.Name,
            Type = type,
            Pattern = field.Pattern.Replace("[n]", "1", StringComparison.Ordinal),
            Renamed = field.Renamed,
            MaxLength = type is ColumnType.Text or ColumnType.Code ? field.MaxLength : null,
            Decimals = type == ColumnType.Number ? Decimals : null,
            Codes = type == ColumnType.Code ? codes : null,
            Range = type is ColumnType.Whole or ColumnType.Number ? field.Range ?? RangeOf(field.Name) : null,
            Populated = field.Years ?? field.Table.Coverage,
            Terms = field.Terms,
            // A key that is drawn by itself would lead to nobody and nowhere, so it is a text like others.
            Key = KeyRole.None,
            IsCore = false,
            Description = $"A field of the form beyond the core columns, drawn by itself from {Source(field, type)} and related to nothing.",
        };
    }

    /// <summary>
    /// What the form says, and where it says nothing: dates by their name, yes or no for two values, whole numbers for
    /// amounts, and invented categories for codes that it does not list.
    /// </summary>
    static ColumnType TypeOf(CatalogueField field, CodeList? codes)
    {
        if (field.Type is { } type && (type != ColumnType.Code || codes is not null))
            return type;
        if (Date.IsMatch(field.Name))
            return ColumnType.Date;
        if (field.Range is not null)
            return field.WrittenRange.Contains('.', StringComparison.Ordinal) ? ColumnType.Number : ColumnType.Whole;
        return field.WrittenType switch
        {
            "Dichotomous" => ColumnType.Flag,
            "Continuous" => ColumnType.Whole,
            _ => codes is null ? ColumnType.Text : ColumnType.Code,
        };
    }

    static NumberRange? RangeOf(string name) => name.Contains("MonthOfBirth", StringComparison.OrdinalIgnoreCase) ? new(1, 12) : null;

    // A candidate, an update and a mandate are no dates.
    [GeneratedRegex("(?<!candi|up|man)date", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Date { get; }

    static string Source(CatalogueField field, ColumnType type) => type switch
    {
        ColumnType.Code => "its codes",
        ColumnType.Whole or ColumnType.Number when field.Range is not null => "its range",
        _ => "its type",
    };

    /// <summary>The codes that are values: one that stands for several, such as <c>1-14</c>, is none.</summary>
    static CodeList? Distinct(CodeList? codes)
    {
        if (codes is null)
            return null;
        ImmutableArray<Code> values = [.. codes.Codes.Where(code => code.Value.Length > 0 && RangeText.Read(code.Value) is null).DistinctBy(code => code.Value, StringComparer.Ordinal)];
        return values.IsEmpty ? null : values.Length == codes.Codes.Length ? codes : new(codes.Name, values);
    }
}
