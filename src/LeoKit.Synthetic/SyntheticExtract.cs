using System.Collections.Immutable;
using System.Security.Cryptography;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Generation;

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
            var files = WriteFiles(options, stage, settings, create, cancellation);
            stage.Complete();
            return new(folder, files);
        }
        catch (Exception error) when (error is IOException and not SyntheticException or UnauthorizedAccessException)
        {
            throw FileSystemErrors.Explain(folder, error);
        }
    }

    static ImmutableArray<WrittenFile> WriteFiles(
        SyntheticOptions options, StagedFolder stage, GenerationSettings settings, Func<string, Stream> create, CancellationToken cancellation)
    {
        var files = WriteTables(options, stage, settings, create, cancellation);
        var descriptions = files.Select(file => (CsvwFile.NameFor(file.View!), CsvwFile.Of(file.View!))).ToList();
        descriptions.Add((DataPackageFile.Name, DataPackageFile.Of(options, files)));
        if (options.Profile == Profile.Teaching)
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

    static List<WrittenFile> WriteTables(
        SyntheticOptions options, StagedFolder stage, GenerationSettings settings, Func<string, Stream> create, CancellationToken cancellation)
    {
        // All files stay open to the end, a few hundred at most: the runtime raises the limit of open files to what the system allows.
        var files = new List<ViewFile>();
        try
        {
            var plans = Plans.Of(options, settings, cancellation);
            foreach (var plan in plans)
                files.Add(new(plan.View, create(stage.PathOf(plan.View.File))));
            new ParallelRun(options, plans, files, settings, cancellation).Make(0, options.People);
            return [.. files.Select(file => file.Finish())];
        }
        finally
        {
            foreach (var file in files)
                file.Dispose();
        }
    }

    /// <summary>Without a buffer of its own: rows come in large blocks.</summary>
    static FileStream NewFile(string path) => new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);

    static void WriteWhole(StagedFolder stage, Func<string, Stream> create, string name, byte[] bytes)
    {
        using var stream = create(stage.PathOf(name));
        stream.Write(bytes);
    }
}
