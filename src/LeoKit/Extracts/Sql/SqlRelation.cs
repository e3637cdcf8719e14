using System.Collections.Immutable;

namespace LeoKit.Extracts;

/// <summary>How a name becomes a relation: the query behind it, and what the query needs.</summary>
sealed record SqlRelation(string Select)
{
    /// <summary>Other names that the query uses.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Files whose columns are only known to the database; null where they were compared already.</summary>
    public ParquetFiles? Parquet { get; init; }
}

/// <summary>The Parquet files of a view.</summary>
/// <param name="File">The first of them, as messages name it.</param>
/// <param name="From">The relation that reads them.</param>
/// <param name="Columns">The columns that they must have.</param>
sealed record ParquetFiles(string File, string From, ImmutableArray<string> Columns);
