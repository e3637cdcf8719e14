using System.Collections.Immutable;

namespace LeoKit.Frames;

/// <summary>A small table of plain values, read from either kind of frame; a missing value is null.</summary>
sealed record PlainTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<object?>> Rows);
