using System.Collections.ObjectModel;
using Deedle;
using LeoKit.Frames;
using LeoKit.Schema;
using Microsoft.Data.Analysis;

namespace LeoKit.Extracts;

/// <summary>Numbers, dates and flags.</summary>
sealed class ValueColumn<T>(ViewColumn definition, T?[] values, Func<string, IEnumerable<T?>, DataFrameColumn> toColumn) : ExtractColumn(definition)
    where T : struct
{
    public ReadOnlyCollection<T?> Values { get; } = values.AsReadOnly();

    public override int Missing => values.Count(value => value is null);

    public override object? this[int row] => values[row];

    internal override DataFrameColumn ToDataFrameColumn() => toColumn(Name, values);

    internal override IVector ToDeedle() => DeedleFrame.Vector(Array.ConvertAll(values, value => value is { } known ? new(known) : OptionalValue<T>.Missing));
}
