using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using DuckDB.NET.Data;
using LeoKit.Extracts;
using LeoKit.Synthetic.Generation;

namespace LeoKit.Synthetic.Parquet;

/// <summary>Copies CSV parts to Parquet files (zstd) by DuckDB, with the types of the schema, and deletes the CSV.</summary>
/// <remarks>
/// Several parts are copied side by side, each by a database of its own on one thread: within a database, threads would decide
/// where row groups end, and with them the bytes of the file.
/// </remarks>
sealed class ParquetCopy : IDisposable
{
    const string MemoryOfOne = "512MB";

    readonly DuckDBConnection _connection = new("Data Source=:memory:");
    readonly GenerationJob _job;

    ParquetCopy(GenerationJob job)
    {
        _job = job;
        _connection.Open();
        // Extensions would be fetched from the network; Parquet is built in.
        Run("SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;");
        Run($"SET threads = 1; SET memory_limit = '{MemoryOfOne}'; SET temp_directory = {SqlDatabase.Quoted(job.Stage.PathOf(ParquetTables.CsvFolder + "/spill"))};");
    }

    /// <summary>Copies all parts; the files are in the order of the parts.</summary>
    public static List<WrittenFile> All(IReadOnlyList<CsvPart> parts, GenerationJob job)
    {
        var files = new ConcurrentDictionary<CsvPart, WrittenFile>();
        try
        {
            Parallel.ForEach(
                parts,
                new ParallelOptions { MaxDegreeOfParallelism = job.Threads, CancellationToken = job.Cancellation },
                () => new ParquetCopy(job),
                (part, _, copy) =>
                {
                    files[part] = copy.One(part);
                    return copy;
                },
                copy => copy.Dispose());
        }
        catch (AggregateException faults)
        {
            job.Cancellation.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
        return [.. parts.Select(part => files[part])];
    }

    public void Dispose() => _connection.Dispose();

    WrittenFile One(CsvPart part)
    {
        var path = _job.Stage.PathOf(part.File);
        var columns = string.Join(", ", part.View.Columns.Select(column => $"{SqlDatabase.Quoted(column.Name)}: '{SqlSources.TypeOf(column.Column)}'"));
        Run(string.Create(CultureInfo.InvariantCulture, $$"""
            COPY (SELECT * FROM read_csv({{SqlDatabase.Quoted(part.CsvPath)}}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '',
                dateformat = '%Y-%m-%d', strict_mode = true, columns = { {{columns}} }))
            TO {{SqlDatabase.Quoted(path)}} (FORMAT parquet, COMPRESSION zstd)
            """));
        File.Delete(part.CsvPath);
        using var stream = File.OpenRead(path);
        return new(part.File, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)), part.Csv.Rows, part.View);
    }

    void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        using var stop = _job.Cancellation.Register(command.Cancel);
        command.ExecuteNonQuery();
    }
}
