using LeoKit.Frames;
using LeoKit.Schema;
using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>One column of a loaded view: its values have the type that the schema declares, and a missing value is missing.</summary>
public sealed class ExtractColumn
{
    readonly ColumnValues _values;
    readonly Action? _note;

    internal ExtractColumn(string name, Column definition, ColumnValues values, Action? note = null)
    {
        Name = name;
        Definition = definition;
        _values = values;
        _note = note;
    }

    /// <summary>The name in the view, such as <c>FSMeligible_spr11</c>.</summary>
    public string Name { get; }

    /// <summary>What the schema declares: type, codes with their labels, unit, description.</summary>
    public Column Definition { get; }

    /// <summary>How many rows have no value.</summary>
    public int Missing => _values.Missing;

    /// <summary>The value in a row, counted from 0; null if it is missing.</summary>
    public object? this[int row] => Values.At(row);

    /// <summary>The values; whoever asks for them has read the column.</summary>
    internal ColumnValues Values
    {
        get
        {
            _note?.Invoke();
            return _values;
        }
    }

    /// <summary>The same values under another name, or with another note of their reading.</summary>
    internal ExtractColumn As(string name, Action? note) => new(name, Definition, _values, note);

    internal ExtractColumn As(string name) => As(name, _note);

    /// <summary>Some of the values under the same name; taking them is no reading yet.</summary>
    internal ExtractColumn Taken(IEnumerable<int> rows) => new(Name, Definition, _values.Taken(rows.Select(row => (int?)row)), _note);

    internal DataFrameColumn ToDataFrameColumn() => Values.ToDataFrameColumn(Name);

    /// <summary>The name and what the values are, such as <c>Earnings (Whole, pounds a tax year)</c>.</summary>
    public override string ToString() => $"{Name} ({Definition.Type}{(Definition.Unit is { } unit ? $", {unit}" : "")})";
}
