using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace LeoKit.Extracts;

/// <summary>Writes a data set as Parquet, with what another engine needs to read it.</summary>
static class ParquetHandover
{
    const string Partition = "TaxYear";

    static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    public static void Write(LeoExtract extract, ExtractContents contents, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw DataFault.NotEmpty(folder);
        var staged = $"{Path.TrimEndingDirectorySeparator(folder)}.part";
        try
        {
            if (Directory.Exists(staged))
                Directory.Delete(staged, recursive: true);
            Directory.CreateDirectory(staged);
            var files = contents.Views.Where(source => source.View is not null).SelectMany(source => WriteView(extract, source, staged)).ToImmutableArray();
            ExtractFile[] scripts = [Script(staged, "tables.sql", PortableSql.Tables(contents.Views)), Script(staged, "stacked-views.sql", PortableSql.Stacked(contents.Views))];
            WriteManifest(extract, contents, Path.Combine(staged, ExtractManifest.FileName), [.. files, .. scripts]);
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(staged, folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw DataFault.Unreadable(folder, fault);
        }
    }

    static IEnumerable<ExtractFile> WriteView(LeoExtract extract, ViewSource source, string folder)
    {
        var place = $"{source.View!.Folder}/{source.Name}";
        var path = Path.Combine(folder, source.View.Folder, source.Name);
        var inParts = source.View.Columns.Any(column => column.Name == Partition);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var target = inParts ? path : $"{path}.parquet";
        extract.SqlColumns($"COPY (SELECT * FROM {SqlSources.Name(source.Name)}) TO {SqlDatabase.Quoted(target)} (FORMAT parquet, COMPRESSION zstd{(inParts ? $", PARTITION_BY ({Partition})" : "")})");
        if (!inParts)
            return [FileOf(extract, target, $"{place}.parquet")];
        return Directory.EnumerateFiles(path, "*.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(part => FileOf(extract, part, $"{place}/{Path.GetRelativePath(path, part).Replace('\\', '/')}"));
    }

    static ExtractFile FileOf(LeoExtract extract, string path, string name)
    {
        using var bytes = File.OpenRead(path);
        var rows = extract.SqlColumns($"SELECT sum(num_rows)::BIGINT AS n FROM parquet_file_metadata({SqlDatabase.Quoted(path)})").Wholes("n")[0] ?? 0;
        return new(name, rows, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    static ExtractFile Script(string folder, string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return new(name, 0, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name)))));
    }

    static void WriteManifest(LeoExtract extract, ExtractContents contents, string path, ImmutableArray<ExtractFile> files)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteString("title", $"The data set {extract.Name} as Parquet");
        json.WriteString("profile", extract.Profile);
        json.WriteNumber("people", extract.People);
        json.WriteNumber("seed", extract.Seed);
        json.WriteString("columns", contents.Manifest?.Columns == Schema.ColumnChoice.All ? "all" : "core");
        json.WriteString("madeFrom", contents.Sha256.Value);
        // The rows are the same, so that what was said of them still holds: the day on which they end, and which defects are there on purpose.
        if (contents.Manifest is not null)
        {
            using var origin = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(contents.Folder, ExtractManifest.FileName)));
            foreach (var said in (string[])["generator", "generatorVersion", "referenceDate", "dirt"])
                if (origin.RootElement.TryGetProperty(said, out var value))
                {
                    json.WritePropertyName(said);
                    value.WriteTo(json);
                }
        }

        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", new FileInfo(Path.Combine(Path.GetDirectoryName(path)!, file.Path)).Length);
            if (file.Path.EndsWith(".parquet", StringComparison.Ordinal))
                json.WriteNumber("rows", file.Rows);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
