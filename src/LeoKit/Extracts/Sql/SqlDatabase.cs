using System.Collections.Immutable;
using System.Globalization;
using DuckDB.NET.Data;

namespace LeoKit.Extracts;

/// <summary>A database in this process whose tables are the files of a data set: each is known to it from the first query that names it.</summary>
sealed class SqlDatabase(SqlSources sources, SqlOptions options)
{
    readonly Lock _oneAtATime = new();
    readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    DuckDBConnection? _connection;

    public SqlResult Query(string sql, IReadOnlyList<object?> parameters)
    {
        var query = SqlText.Read(sql);
        if (query.Statements != 1)
            throw SqlFault.Statements(query.Statements);
        if (query.NamedParameter is { } named)
            throw SqlFault.NamedParameter(named);
        if (query.Parameters != parameters.Count)
            throw SqlFault.Parameters(query.Parameters, parameters.Count);
        var bound = parameters.Select((value, index) => SqlParameter.Of(value, index + 1)).ToArray();

        lock (_oneAtATime)
            return Answer(query, bound);
    }

    SqlResult Answer(SqlText query, DuckDBParameter[] parameters)
    {
        try
        {
            var connection = _connection ??= Open();
            foreach (var name in query.Names.Order(StringComparer.OrdinalIgnoreCase))
                MakeKnown(connection, name);
            using var command = connection.CreateCommand();
            command.CommandText = query.Text;
            command.UseStreamingMode = true;
            command.Parameters.AddRange(parameters);
            using var result = command.ExecuteReader();
            return Read(result);
        }
        catch (DuckDBException error)
        {
            throw SqlErrorText.FaultOf(error, query.Text, sources.Nearest, sources.NameOf);
        }
    }

    DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        try
        {
            // Extensions would be fetched from the network; everything that is needed is built in.
            Run(connection, "SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;");
            Run(connection, $"SET temp_directory = {Quoted(options.TemporaryFolder ?? Path.GetTempPath())};");
            if (options.MemoryLimit is { } limit)
                Run(connection, $"SET memory_limit = {Quoted(limit)};");
            if (options.Threads is { } threads)
                Run(connection, string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads};"));
            return connection;
        }
        catch (DuckDBException error)
        {
            connection.Dispose();
            throw SqlFault.Options(error.Message.TrimEnd('.', '!'), error);
        }
    }

    void MakeKnown(DuckDBConnection connection, string name)
    {
        if (_known.Contains(name) || sources.RelationOf(name) is not { } relation)
            return;
        foreach (var needed in relation.Needs)
            MakeKnown(connection, needed);
        if (relation.Parquet is { } parquet)
            Compare(connection, parquet);
        Run(connection, $"CREATE OR REPLACE VIEW {SqlSources.Name(name)} AS {relation.Select}");
        _known.Add(name);
    }

    static void Compare(DuckDBConnection connection, ParquetFiles parquet)
    {
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {parquet.From} LIMIT 0";
            using var result = command.ExecuteReader();
            var held = Enumerable.Range(0, result.FieldCount).Select(result.GetName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (parquet.Columns.FirstOrDefault(column => !held.Contains(column)) is { } missing)
                throw SqlFault.ParquetColumn(parquet.File, missing);
        }
        catch (DuckDBException error)
        {
            throw SqlFault.Parquet(parquet.File, error.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.', '!'), error);
        }
    }

    static SqlResult Read(DuckDBDataReader result)
    {
        var names = Enumerable.Range(0, result.FieldCount).Select(result.GetName).ToImmutableArray();
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw SqlFault.TwoColumns(twice.Key);
        var columns = Enumerable.Range(0, names.Length).Select(field => ResultColumn.For(result, field)).ToArray();
        var rows = 0;
        for (; result.Read(); rows++)
            foreach (var column in columns)
                column.Add(result);
        return new(names, [.. columns.Select(column => column.Finish())], rows);
    }

    static void Run(DuckDBConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
