using System.Collections.Immutable;
using System.Globalization;
using Deedle;
using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Extracts;
using LeoKit.Frames;
using LeoKit.Requests;
using LeoKit.Schema;
using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>One view of a data set, or all views of a table, loaded and typed by the schema.</summary>
[TypeFormatterSource]
public sealed class ExtractTable : IShownAs
{
    internal ExtractTable(View view, LoadedRows loaded)
    {
        View = view;
        Rows = loaded.Rows;
        Rejected = loaded.Rejected;
        Rejects = loaded.Rejects;
        Columns = loaded.Columns;
        Warnings = loaded.Warnings;
    }

    /// <summary>The view in the schema: its table, years and columns.</summary>
    public View View { get; }

    /// <summary>The name of the view, such as <c>Spring_Census_2011</c>.</summary>
    public string Name => View.Name;

    /// <summary>How many rows it has.</summary>
    public int Rows { get; }

    /// <summary>How many rows of the file were left out; 0 in strict mode. Rows loaded and rejected add up to the lines behind the first.</summary>
    public int Rejected { get; }

    /// <summary>The rows that were left out, with line, column, value and rule, at most the first 10,000. <c>ToDataFrame()</c> makes a table of them.</summary>
    public ImmutableArray<RejectedRow> Rejects { get; }

    /// <summary>The columns in the order of the schema.</summary>
    public ImmutableArray<ExtractColumn> Columns { get; }

    /// <summary>What is odd about the file although it could be read, such as a checksum that differs from the manifest; usually empty.</summary>
    public ImmutableArray<string> Warnings { get; }

    /// <summary>A column by its name in the view, or by its name in the form without a suffix.</summary>
    /// <exception cref="KeyNotFoundException">The view has no such column; the message lists those it has.</exception>
    public ExtractColumn this[string name] =>
        View.Find(name) is { } found
            ? Columns.First(column => column.Name == found.Name)
            : throw new KeyNotFoundException($"{Name} has no column named '{name}'. It has {string.Join(", ", Columns.Select(column => column.Name))}.");

    /// <summary>The texts or codes of a column, row by row; null where the value is missing.</summary>
    /// <exception cref="KeyNotFoundException">The view has no such column.</exception>
    /// <exception cref="InvalidOperationException">The column holds values of another type; the message says which.</exception>
    public IReadOnlyList<string?> Texts(string name) => this[name] switch
    {
        { Values: TextArray texts } => texts,
        var other => throw OtherType(other, "Texts"),
    };

    /// <summary>The numbers (<c>int</c>, <c>long</c>, <c>double</c>), dates (<c>DateTime</c>) or flags (<c>bool</c>) of a column, row by row; null where the value is missing.</summary>
    /// <inheritdoc cref="Texts"/>
    public IReadOnlyList<T?> Values<T>(string name) where T : struct => this[name] switch
    {
        { Values: ValueArray<T> values } => values,
        var other => throw OtherType(other, $"Values<{typeof(T).Name}>"),
    };

    /// <summary>A new Microsoft.Data.Analysis data frame: text and codes as text, whole numbers, decimals, flags and dates as such.</summary>
    public DataFrame ToDataFrame() => new(Made((column, values) => values.ToDataFrameColumn(column.Name)));

    /// <summary>A new Deedle frame, its rows numbered from 0.</summary>
    public Frame<int, string> ToFrame() =>
        DeedleFrame.Of(Rows, [.. Columns.Select(column => column.Name)], Made((_, values) => values.ToDeedle()));

    /// <summary>Something made of each column, of several at a time; that they are read is noted in their order.</summary>
    T[] Made<T>(Func<ExtractColumn, ColumnValues, T> make)
    {
        var values = Columns.Select(column => column.Values).ToArray();
        var made = new T[values.Length];
        using var pause = CollectorPause.For((long)Rows * made.Length * CollectorPause.BytesOfACell);
        SeveralAtOnce.Do(made.Length, index => made[index] = make(Columns[index], values[index]));
        return made;
    }

    /// <summary>The same rows with the columns under their names in the form: <c>FSMeligible</c> instead of <c>FSMeligible_spr11</c>.</summary>
    public ExtractTable WithoutSuffixes()
    {
        var plain = View.WithoutSuffixes();
        return With(plain, [.. Columns.Zip(plain.Columns, (column, named) => column.As(named.Name))]);
    }

    /// <summary>The same rows with some of the columns, in the order given: read no more than the question needs.</summary>
    /// <param name="columns">The columns by their names in the view, or in the form without a suffix.</param>
    /// <exception cref="KeyNotFoundException">The view has no such column; the message lists those it has.</exception>
    /// <example><code>
    /// var pay = town.Earnings().Only("EDUKEY", "TaxYear", "Earnings").ToDataFrame();
    /// </code></example>
    public ExtractTable Only(params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ImmutableArray<ExtractColumn> chosen = [.. columns.Select(name => this[name]).Distinct()];
        return With(View.As(View.Name, View.Year, [.. chosen.Select(column => new ViewColumn(column.Definition, column.Name))]), chosen);
    }

    /// <summary>Some of the rows, in their order.</summary>
    internal ExtractTable Taken(IReadOnlyCollection<int> rows) => new(View, new([.. Columns.Select(column => column.Taken(rows))], rows.Count)
    {
        Rejected = Rejected,
        Rejects = Rejects,
        Warnings = Warnings,
    });

    /// <summary>The same table, which notes in <paramref name="record"/> what is read of it.</summary>
    /// <param name="record">Where it is noted.</param>
    /// <param name="behind">The views behind it: itself, or those that were stacked.</param>
    internal ExtractTable NotedIn(UseRecord record, ImmutableArray<View> behind) =>
        With(View, [.. Columns.Select(column => column.As(column.Name, () => record.Note(behind, column.Definition.Name)))]);

    ExtractTable With(View view, ImmutableArray<ExtractColumn> columns) => new(view, new(columns, Rows)
    {
        Rejected = Rejected,
        Rejects = Rejects,
        Warnings = Warnings,
    });

    object IShownAs.Shown => ToTableView();

    /// <summary>The columns and what they hold, ready to be shown.</summary>
    public TableView ToTableView() => new(
        ["Column", "Type", "Missing", "What it is"],
        [.. Columns.Select(column => (ImmutableArray<string>)
            [column.Name, $"{column.Definition.Type}", column.Missing.ToString(CultureInfo.InvariantCulture), column.Definition.Description])])
    {
        Caption = ToString(),
        NumberColumns = [2],
    };

    static InvalidOperationException OtherType(ExtractColumn column, string asked)
    {
        var right = column.Definition.Type switch
        {
            ColumnType.Whole => "Values<int>",
            ColumnType.Large => "Values<long>",
            ColumnType.Number => "Values<double>",
            ColumnType.Date => "Values<DateTime>",
            ColumnType.Flag => "Values<bool>",
            _ => "Texts",
        };
        return new($"{column.Name} is of the type {column.Definition.Type}, so {asked} cannot give it. Write {right}(\"{column.Name}\").");
    }

    /// <summary>The name and size, such as <c>Spring_Census_2011: 1,180 rows × 20 columns</c>, and how many rows were rejected, if any.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: {Rows:N0} rows × {Columns.Length} columns{(Rejected > 0 ? $", {Rejected:N0} rows rejected" : "")}");
}
