using DuckDB.NET.Data;

namespace LeoKit.Extracts.Validation;

/// <summary>The database that reads the Parquet files of one validation; it is opened with the first of them.</summary>
sealed class ParquetSource : IDisposable
{
    DuckDBConnection? _connection;

    /// <inheritdoc cref="ParquetText.Open"/>
    public ParquetText Open(string path, bool inFolders) => ParquetText.Open(_connection ??= InOrder(), path, inFolders);

    public void Dispose() => _connection?.Dispose();

    /// <summary>A new database in memory, which keeps what does not fit among the temporary files.</summary>
    public static DuckDBConnection Connect()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        // Extensions would be fetched from the network.
        Set(connection, $"SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET temp_directory = {SqlDatabase.Quoted(Path.GetTempPath())};");
        return connection;
    }

    static DuckDBConnection InOrder()
    {
        var connection = Connect();
        // One thread hands the rows on in the order of the file.
        Set(connection, "SET threads = 1;");
        return connection;
    }

    static void Set(DuckDBConnection connection, string settings)
    {
        using var command = connection.CreateCommand();
        command.CommandText = settings;
        command.ExecuteNonQuery();
    }
}
