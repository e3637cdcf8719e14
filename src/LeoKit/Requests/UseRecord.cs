using System.Collections.Concurrent;
using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Requests;

/// <summary>Notes which columns of which views were read, and which queries were answered, while a data set is open.</summary>
sealed class UseRecord
{
    readonly ConcurrentDictionary<UsedColumn, bool> _columns = new();
    readonly ConcurrentDictionary<string, object?[]> _queries = new(StringComparer.Ordinal);

    /// <summary>The tables that write into this record, so that one is made once.</summary>
    public ConcurrentDictionary<string, ExtractTable> Tables { get; } = new(StringComparer.Ordinal);

    /// <summary>The columns read through tables, not through queries.</summary>
    public ImmutableArray<UsedColumn> Columns => [.. _columns.Keys];

    /// <summary>The queries, each once: which columns it reads does not hang on the values of its parameters.</summary>
    public ImmutableArray<(string Text, object?[] Parameters)> Queries => [.. _queries.Select(query => (query.Key, query.Value))];

    /// <summary>A column was read; of stacked views, in each of those that have it.</summary>
    public void Note(ImmutableArray<View> views, string column)
    {
        foreach (var view in views)
            if (view.Find(column) is { } held)
                _columns.TryAdd(new(view, held.Column.Name), true);
    }

    public void Note(string query, object?[] parameters) => _queries.TryAdd(query, parameters);
}
