using DuckDB.NET.Data;

namespace LeoKit.Extracts.Validation;

/// <summary>The database that reads the Parquet files of one validation; it is opened with the first of them.</summary>
sealed class ParquetSource : IDisposable
{
    DuckDBConnection? _connection;

    /// <inheritdoc cref="ParquetText.Open"/>
    public ParquetText Open(string path, bool inFolders) => ParquetText.Open(_connection ??= Connect(), path, inFolders);

    public void Dispose() => _connection?.Dispose();

    static DuckDBConnection Connect()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        // One thread hands the rows on in the order of the file; extensions would be fetched from the network.
        command.CommandText = "SET autoinstall_known_extensions = false; SET autoload_known_extensions = false; SET threads = 1;";
        command.ExecuteNonQuery();
        return connection;
    }
}
