using System.Collections.Immutable;
using System.Security.Cryptography;
using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic;

/// <summary>A generated data set.</summary>
/// <param name="Folder">Where it stands.</param>
/// <param name="Files">Every file in it but the manifest, which lists them.</param>
public sealed record SyntheticDataSet(string Folder, ImmutableArray<WrittenFile> Files);

/// <summary>Generates synthetic data in the structure of the LEO Standard Extract: no real person is in them.</summary>
public static class SyntheticExtract
{
    /// <summary>Changes whenever the same options give other bytes.</summary>
    public const string GeneratorVersion = "1.0.0";

    /// <summary>Writes a data set; the folder changes only when the whole of it is written, and a failure leaves it as it was.</summary>
    /// <exception cref="SyntheticException">An option or the folder cannot be used, or the disk is full; the message says what to do.</exception>
    public static SyntheticDataSet Write(SyntheticOptions options, string folder, CancellationToken cancellation = default) =>
        Write(options, folder, path => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1), cancellation);

    internal static SyntheticDataSet Write(SyntheticOptions options, string folder, Func<string, Stream> create, CancellationToken cancellation)
    {
        options.Check();
        try
        {
            using var stage = new StagedFolder(folder);
            stage.Begin();
            var files = WriteFiles(options, stage, create, cancellation);
            stage.Complete();
            return new(folder, files);
        }
        catch (Exception error) when (error is IOException and not SyntheticException or UnauthorizedAccessException)
        {
            throw FileSystemErrors.Explain(folder, error);
        }
    }

    static ImmutableArray<WrittenFile> WriteFiles(SyntheticOptions options, StagedFolder stage, Func<string, Stream> create, CancellationToken cancellation)
    {
        var files = WriteTables(options, stage, create, cancellation);
        var descriptions = files.Select(file => (CsvwFile.NameFor(file.View!), CsvwFile.Of(file.View!))).ToList();
        descriptions.Add((DataPackageFile.Name, DataPackageFile.Of(options, files)));
        descriptions.Add((TruthFile.Name, TruthFile.Of(options)));
        descriptions.Add((ReadmeFile.Name, ReadmeFile.Of(options)));
        foreach (var (name, bytes) in descriptions)
        {
            WriteWhole(stage, create, name, bytes);
            files.Add(new(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }
        WriteWhole(stage, create, ManifestFile.Name, ManifestFile.Of(options, files));
        return [.. files];
    }

    static List<WrittenFile> WriteTables(SyntheticOptions options, StagedFolder stage, Func<string, Stream> create, CancellationToken cancellation)
    {
        var open = new List<(View View, CsvFile Csv)>();
        try
        {
            var tables = TableRows.Open(options, view =>
            {
                var csv = new CsvFile(create(stage.PathOf(view.File)));
                open.Add((view, csv));
                return csv;
            });
            var schools = new Schools(options.Seed);
            for (var person = 0L; person < options.People; person++)
            {
                cancellation.ThrowIfCancellationRequested();
                var life = LifeCourse.Of(options, schools, person);
                foreach (var table in tables)
                    table.Add(life);
            }
            return [.. open.Select(file =>
            {
                var hash = file.Csv.Finish();
                return new WrittenFile(file.View.File, file.Csv.Bytes, hash, file.Csv.Rows, file.View);
            })];
        }
        finally
        {
            foreach (var (_, csv) in open)
                csv.Dispose();
        }
    }

    static void WriteWhole(StagedFolder stage, Func<string, Stream> create, string name, byte[] bytes)
    {
        using var stream = create(stage.PathOf(name));
        stream.Write(bytes);
    }
}
