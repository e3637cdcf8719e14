using System.Collections.ObjectModel;
using Deedle;
using LeoKit.Frames;
using LeoKit.Schema;
using Microsoft.Data.Analysis;

namespace LeoKit.Extracts;

/// <summary>Text and codes: codes stay the text they are.</summary>
sealed class TextColumn(ViewColumn definition, string?[] values) : ExtractColumn(definition)
{
    public ReadOnlyCollection<string?> Values { get; } = values.AsReadOnly();

    public override int Missing => values.Count(value => value is null);

    public override object? this[int row] => values[row];

    internal override DataFrameColumn ToDataFrameColumn() => new StringDataFrameColumn(Name, values);

    internal override IVector ToDeedle() => DeedleFrame.Vector(Array.ConvertAll(values, value => value is null ? OptionalValue<string>.Missing : new(value)));
}
