using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using LeoKit.Extracts;

namespace LeoKit.Requests;

/// <summary>
/// Finds the columns that queries read. The database itself says so: it plans each query over empty tables of the same names and columns, and its plan names what
/// every scan hands on and what it filters by. So a column that is only named and never needed does not count, and a year that a condition rules out does not either.
/// </summary>
sealed partial class PlannedUse : IDisposable
{
    readonly SqlSources _sources;
    readonly DuckDBConnection _connection = new("Data Source=:memory:");
    readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    PlannedUse(SqlSources sources)
    {
        _sources = sources;
        _connection.Open();
        Run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;");
        // What is known of empty tables must not make their scans vanish from the plan.
        Run("SET disabled_optimizers = 'statistics_propagation'");
    }

    /// <summary>The columns that the queries read, and how many queries the database could not plan this way.</summary>
    public static (ImmutableArray<UsedColumn> Columns, int Unplanned) Of(IReadOnlyCollection<(string Text, object?[] Parameters)> queries, SqlSources sources)
    {
        if (queries.Count == 0)
            return ([], 0);
        using var plans = new PlannedUse(sources);
        var (columns, unplanned) = (new HashSet<UsedColumn>(), 0);
        foreach (var (text, parameters) in queries)
            try
            {
                columns.UnionWith(plans.ColumnsOf(text, parameters));
            }
            catch (DuckDBException)
            {
                unplanned++;
            }

        return ([.. columns], unplanned);
    }

    public void Dispose() => _connection.Dispose();

    IEnumerable<UsedColumn> ColumnsOf(string query, object?[] parameters)
    {
        foreach (var name in SqlText.Read(query).Names.Order(StringComparer.OrdinalIgnoreCase))
            MakeKnown(name);
        using var command = _connection.CreateCommand();
        command.CommandText = $"EXPLAIN (FORMAT JSON) {query}";
        command.Parameters.AddRange(parameters.Select((value, index) => SqlParameter.Of(value, index + 1)).ToArray());
        using var rows = command.ExecuteReader();
        var used = new List<UsedColumn>();
        while (rows.Read())
        {
            using var plan = JsonDocument.Parse(rows.GetString(1));
            foreach (var step in plan.RootElement.EnumerateArray())
                used.AddRange(Scans(step));
        }

        return used;
    }

    IEnumerable<UsedColumn> Scans(JsonElement step)
    {
        if (step.TryGetProperty("extra_info", out var about) && about.TryGetProperty("Table", out var table)
            && _sources.ViewOf(table.GetString()!.Split('.')[^1]) is { } view)
        {
            foreach (var name in Texts(about, "Projections").Concat(Texts(about, "Filters").SelectMany(filter => Word.Matches(filter).Select(word => word.Value))))
                if (view.Find(name) is { } held)
                    yield return new(view, held.Column.Name);
        }

        foreach (var below in step.GetProperty("children").EnumerateArray())
            foreach (var scan in Scans(below))
                yield return scan;
    }

    static IEnumerable<string> Texts(JsonElement about, string name) => !about.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!)
        : [value.GetString()!];

    void MakeKnown(string name)
    {
        if (_known.Contains(name))
            return;
        if (_sources.ViewOf(name) is { } view)
            Run($"CREATE TABLE {SqlSources.Name(name)} ({string.Join(", ", view.Columns.Select(column => $"{SqlSources.Name(column.Name)} {SqlSources.TypeOf(column.Column)}"))})");
        else if (_sources.StackOf(name) is { } stack)
        {
            foreach (var needed in stack.Needs)
                MakeKnown(needed);
            Run($"CREATE VIEW {SqlSources.Name(name)} AS {stack.Select}");
        }
        else
            return;
        _known.Add(name);
    }

    void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"[\p{L}_]\w*", RegexOptions.CultureInvariant)]
    static partial Regex Word { get; }
}
