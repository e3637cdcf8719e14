using System.Collections.Immutable;
using System.Security.Cryptography;
using DuckDB.NET.Data;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Generation;
using LeoKit.Synthetic.Parquet;

namespace LeoKit.Synthetic;

/// <summary>A generated data set.</summary>
/// <param name="Folder">Where it stands.</param>
/// <param name="Files">Every file in it but the manifest, which lists them.</param>
public sealed record SyntheticDataSet(string Folder, ImmutableArray<WrittenFile> Files);

/// <summary>Generates synthetic data in the structure of the LEO Standard Extract: no real person is in them.</summary>
public static class SyntheticExtract
{
    /// <summary>The version of the generator of a profile: it changes whenever the same options give other bytes, and a profile can change without the other.</summary>
    public static string GeneratorVersion(Profile profile) => profile == Profile.Structure ? "3.0.0" : "2.3.0";

    /// <summary>Writes a data set on all processors; the folder changes only when the whole of it is written, and a failure leaves it as it was.</summary>
    /// <exception cref="SyntheticException">An option or the folder cannot be used, or the disk is full; the message says what to do.</exception>
    public static SyntheticDataSet Write(SyntheticOptions options, string folder, CancellationToken cancellation = default) =>
        Write(options, folder, new GenerationSettings(), cancellation);

    /// <summary>Writes a data set with a chosen number of threads or a report of progress; the bytes are those of any other run with the same options.</summary>
    /// <exception cref="SyntheticException">An option, a setting or the folder cannot be used, or the disk is full; the message says what to do.</exception>
    public static SyntheticDataSet Write(SyntheticOptions options, string folder, GenerationSettings settings, CancellationToken cancellation = default) =>
        Write(options, folder, settings, NewFile, cancellation);

    internal static SyntheticDataSet Write(SyntheticOptions options, string folder, Func<string, Stream> create, CancellationToken cancellation) =>
        Write(options, folder, new GenerationSettings(), create, cancellation);

    internal static SyntheticDataSet Write(
        SyntheticOptions options, string folder, GenerationSettings settings, Func<string, Stream> create, CancellationToken cancellation)
    {
        settings.Check();
        options.Check();
        try
        {
            using var stage = new StagedFolder(folder);
            stage.Begin();
            var files = WriteFiles(new(options, settings, stage, create, cancellation));
            stage.Complete();
            return new(folder, files);
        }
        catch (Exception error) when (error is IOException and not SyntheticException or UnauthorizedAccessException or DuckDBException)
        {
            throw FileSystemErrors.Explain(folder, error);
        }
    }

    static ImmutableArray<WrittenFile> WriteFiles(GenerationJob job)
    {
        var options = job.Options;
        var files = options.Format == FileFormat.Parquet ? ParquetTables.Write(job) : CsvTables.Write(job);
        var descriptions = new List<(string Name, byte[] Bytes)>();
        // The description of a CSV file says how it is to be read; a Parquet file says so itself.
        if (options.Format == FileFormat.Csv)
            descriptions.AddRange(files.Select(file => (CsvwFile.NameFor(file.View!), CsvwFile.Of(file.View!))));
        descriptions.Add((DataPackageFile.Name, DataPackageFile.Of(options, files)));
        if (options.Profile == Profile.Teaching)
            descriptions.Add((TruthFile.Name, TruthFile.Of(options)));
        descriptions.Add((ReadmeFile.Name, ReadmeFile.Of(options)));
        foreach (var (name, bytes) in descriptions)
        {
            WriteWhole(job, name, bytes);
            files.Add(new(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
        WriteWhole(job, ManifestFile.Name, ManifestFile.Of(options, files));
        return [.. files];
    }

    /// <summary>Without a buffer of its own: rows come in large blocks.</summary>
    static FileStream NewFile(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);

    static void WriteWhole(GenerationJob job, string name, byte[] bytes)
    {
        using var stream = job.File(name);
        stream.Write(bytes);
    }
}
