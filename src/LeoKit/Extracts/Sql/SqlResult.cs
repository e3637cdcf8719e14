using System.Collections.Immutable;
using System.Globalization;
using Deedle;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Frames;
using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>The result of a query as columns: read them as plain arrays, or as either kind of data frame.</summary>
[TypeFormatterSource]
public sealed class SqlResult : IShownAs
{
    readonly ImmutableArray<ColumnValues> _values;

    internal SqlResult(ImmutableArray<string> columns, ImmutableArray<ColumnValues> values, int rows)
    {
        Columns = columns;
        _values = values;
        Rows = rows;
    }

    // Only the rows that are shown are copied into a frame, however many there are.
    object IShownAs.Shown
    {
        get
        {
            var shown = Enumerable.Range(0, Math.Min(Rows, TableOptions.Default.MaxRows));
            var first = new DataFrame(Columns.Zip(_values, (name, values) => values.Taken(shown.Select(row => (int?)row)).ToDataFrameColumn(name)));
            return TableView.Of(first) with { MoreRows = Rows - shown.Count() };
        }
    }

    /// <summary>The names of the columns, in the order of the query.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>A column of numbers of any kind; null where the value is missing.</summary>
    /// <exception cref="KeyNotFoundException">The result has no such column; the message lists those it has.</exception>
    /// <exception cref="InvalidOperationException">The column holds something else; the message says what.</exception>
    public double?[] Numbers(string column) => Find(column) switch
    {
        ValueArray<double> values => [.. values],
        ValueArray<int> values => [.. values.Select(value => (double?)value)],
        ValueArray<long> values => [.. values.Select(value => (double?)value)],
        var other => throw OtherType(column, other, "Numbers"),
    };

    /// <summary>A column of whole numbers; null where the value is missing.</summary>
    /// <inheritdoc cref="Numbers"/>
    public long?[] Wholes(string column) => Find(column) switch
    {
        ValueArray<long> values => [.. values],
        ValueArray<int> values => [.. values.Select(value => (long?)value)],
        var other => throw OtherType(column, other, "Wholes"),
    };

    /// <summary>A column of texts or codes; null where the value is missing.</summary>
    /// <inheritdoc cref="Numbers"/>
    public string?[] Texts(string column) => Find(column) is TextArray texts ? [.. texts] : throw OtherType(column, Find(column), "Texts");

    /// <summary>A column of days; null where the value is missing.</summary>
    /// <inheritdoc cref="Numbers"/>
    public DateOnly?[] Dates(string column) => Find(column) is ValueArray<DateTime> days
        ? [.. days.Select(day => day is { } known ? DateOnly.FromDateTime(known) : (DateOnly?)null)]
        : throw OtherType(column, Find(column), "Dates");

    /// <summary>A column of yes and no; null where the value is missing.</summary>
    /// <inheritdoc cref="Numbers"/>
    public bool?[] Flags(string column) => Find(column) is ValueArray<bool> flags ? [.. flags] : throw OtherType(column, Find(column), "Flags");

    /// <summary>A new Microsoft.Data.Analysis data frame: texts as text, whole numbers, decimals, flags and dates as such.</summary>
    public DataFrame ToDataFrame() => new(Columns.Zip(_values, (name, values) => values.ToDataFrameColumn(name)));

    /// <summary>A new Deedle frame, its rows numbered from 0.</summary>
    public Frame<int, string> ToFrame() => DeedleFrame.Of(Rows, Columns, _values.Select(values => values.ToDeedle()));

    /// <summary>The size, such as <c>17 rows × 2 columns</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rows:N0} rows × {Columns.Length} columns");

    internal ImmutableArray<ColumnValues> Values => _values;

    // The database does not tell upper from lower case in names, so neither does the result, unless both are there.
    internal ColumnValues? TryFind(string column)
    {
        var index = Columns.IndexOf(column);
        if (index < 0)
            index = Columns.IndexOf(column, 0, StringComparer.OrdinalIgnoreCase);
        return index >= 0 ? _values[index] : null;
    }

    ColumnValues Find(string column) =>
        TryFind(column) ?? throw new KeyNotFoundException($"The result has no column named '{column}'. It has {string.Join(", ", Columns)}.");

    static InvalidOperationException OtherType(string column, ColumnValues values, string asked)
    {
        var right = values switch
        {
            TextArray => "Texts",
            ValueArray<bool> => "Flags",
            ValueArray<DateTime> => "Dates",
            ValueArray<double> => "Numbers",
            _ => "Numbers or Wholes",
        };
        return new($"{asked} cannot give the column {column}: use {right}.");
    }
}
