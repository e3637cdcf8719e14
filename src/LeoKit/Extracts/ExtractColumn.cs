using Deedle;
using LeoKit.Schema;
using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>One column of a loaded view: its values have the type that the schema declares, and a missing value is missing.</summary>
public abstract class ExtractColumn
{
    private protected ExtractColumn(ViewColumn definition) => Definition = definition.Column;

    /// <summary>The name in the view, such as <c>FSMeligible_spr11</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the schema declares: type, codes with their labels, unit, description.</summary>
    public Column Definition { get; }

    /// <summary>How many rows have no value.</summary>
    public abstract int Missing { get; }

    /// <summary>The value in a row, counted from 0; null if it is missing.</summary>
    public abstract object? this[int row] { get; }

    internal abstract DataFrameColumn ToDataFrameColumn();

    internal abstract IVector ToDeedle();

    /// <summary>The name and what the values are, such as <c>Earnings (Whole, pounds a tax year)</c>.</summary>
    public override string ToString() => $"{Name} ({Definition.Type}{(Definition.Unit is { } unit ? $", {unit}" : "")})";
}
