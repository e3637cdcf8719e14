using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Schema;

/// <summary>A column that was called something else for some years.</summary>
/// <param name="Years">The years of the other name.</param>
/// <param name="Pattern">The other name, with the suffix of its view.</param>
public sealed record Renaming(Years Years, string Pattern);

/// <summary>One column of a table of the extract: declared once, read by generator, loader and metadata.</summary>
public sealed record Column
{
    /// <summary>The name as it stands in the variable request form, without the suffix of a year or term.</summary>
    public required string Name { get; init; }

    /// <summary>What the values are.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>The name in a view, with <c>[term]</c> and <c>[yy]</c> where a view writes its term and year; equal to <see cref="Name"/> if there is no suffix.</summary>
    public string Pattern { get => field ?? Name; init; }

    /// <summary>Earlier or later names of the same column.</summary>
    public ImmutableArray<Renaming> Renamed { get; init; } = [];

    /// <summary>The longest text, for <see cref="ColumnType.Text"/> and <see cref="ColumnType.Code"/>.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Decimal places written, for <see cref="ColumnType.Number"/>.</summary>
    public int? Decimals { get; init; }

    /// <summary>The codes, for <see cref="ColumnType.Code"/>.</summary>
    public CodeList? Codes { get; init; }

    /// <summary>The years in which the column holds values; outside them a view of one year does not have it at all.</summary>
    public Years Populated { get; init; } = Years.None;

    /// <summary>The census terms that have the column; empty for all terms, and for tables without terms.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Which identifier it carries.</summary>
    public KeyRole Key { get; init; }

    /// <summary>True if every row has a value.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// True for a value that holds its row in place: the year or the day it stands for, a running number, the mark of a duplicate.
    /// The profile <c>structure</c> keeps it and draws every other value anew.
    /// </summary>
    public bool Structural { get; init; }

    /// <summary>True for keys and for <see cref="Structural"/> columns: what the rows are, rather than what they say.</summary>
    public bool IsStructural => Structural || Key != KeyRole.None;

    /// <summary>The date column of the same row that this date cannot come before: an end names its start.</summary>
    public string? NotBefore { get; init; }

    /// <summary>False for a field of the form that is not among the core columns: it is there on request, drawn by itself, and related to nothing.</summary>
    public bool IsCore { get; init; } = true;

    /// <summary>The smallest and the largest number, where the form states them for a column that is not core.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>True for a day that was only planned, and so may lie after the last day that the extract knows of.</summary>
    public bool Planned { get; init; }

    /// <summary>The unit of a number, such as pounds a year.</summary>
    public string? Unit { get; init; }

    /// <summary>What it is, in this project's own words.</summary>
    public required string Description { get; init; }

    /// <summary>The name in a view of one year: <c>FSMeligible</c> is <c>FSMeligible_spr11</c> in the spring census of 2011.</summary>
    /// <param name="year">The year by its end; null for a view without a year.</param>
    /// <param name="termToken">How the view writes its term (<c>spr</c>), or empty.</param>
    public string NameIn(int? year, string termToken)
    {
        var pattern = year is { } ending
            ? Renamed.FirstOrDefault(renaming => renaming.Years.Contains(ending))?.Pattern ?? Pattern
            : Pattern;
        return pattern
            .Replace("[term]", termToken, StringComparison.Ordinal)
            .Replace("[yy]", year is { } y ? (y % 100).ToString("00", CultureInfo.InvariantCulture) : "", StringComparison.Ordinal);
    }

    /// <summary>The name in the form.</summary>
    public override string ToString() => Name;
}
