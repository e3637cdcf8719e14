using System.Collections.Immutable;
using System.Text.Json;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>The data package describes every table once, with its columns and with the length and checksum of the manifest.</summary>
sealed class DataPackageRule() : ExtractRule("LEO220", "datapackage.json describes the columns and bytes of each table", "tables")
{
    const string Package = "datapackage.json";

    readonly Dictionary<string, ViewFile> _tables = new(StringComparer.Ordinal);

    public override void Open(ViewFile file) => _tables[file.Path] = file;

    public override void End(DataFolder data)
    {
        // What was handed over to another engine comes without one.
        if (data.Files.Any(file => file.IsParquet) && data.Files.All(file => file.Path != Package) && !File.Exists(data.PathOf(Package)))
            return;
        using var package = Description.Read(data, Package, out var fault);
        if (fault is not null)
            Report(new(Package), fault);
        if (package is null)
            return;
        var resources = Description.List(package.RootElement, "resources");
        foreach (var resource in resources)
            Compare(data, resource);
        var described = resources.SelectMany(PathsOf).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var missing in data.Files.Where(file => file.Rows is not null && !described.Contains(file.Path)))
            Report(new(Package) { Value = missing.Path }, "the manifest lists this table, but the data package does not describe it.");
    }

    void Compare(DataFolder data, JsonElement resource)
    {
        if (Description.List(resource, "path") is { Length: > 0 } parts)
            CompareParts(data, parts);
        else
            CompareFile(data, resource);
    }

    /// <summary>A table of several files has neither a hash nor a header of its own: its files stand in the manifest.</summary>
    void CompareParts(DataFolder data, JsonElement[] parts)
    {
        Checked++;
        foreach (var part in parts.Select(part => part.GetString()).Where(part => data.Files.All(file => file.Path != part)))
            Report(new(Package) { Value = part }, "the data package describes this file, but the manifest does not list it.");
    }

    void CompareFile(DataFolder data, JsonElement resource)
    {
        Checked++;
        var path = Description.Text(resource, "path");
        if (data.Files.FirstOrDefault(file => file.Path == path) is not { } listed)
            Report(new(Package) { Value = path }, "the data package describes this table, but the manifest does not list it.");
        else if (Description.Part(resource, "bytes") is not { ValueKind: JsonValueKind.Number } bytes || !bytes.TryGetInt64(out var length) || length != listed.Bytes
            || Description.Text(resource, "hash") != "sha256:" + listed.Sha256)
            Report(new(Package) { Value = path }, "length or hash of this table differ from those in the manifest.");
        else if (_tables.TryGetValue(listed.Path, out var table) && table.HasAllColumns && Difference(table, resource) is { } difference)
            Report(new(Package) { Value = path }, difference);
    }

    static IEnumerable<string?> PathsOf(JsonElement resource) =>
        Description.List(resource, "path") is { Length: > 0 } parts ? parts.Select(part => part.GetString()) : [Description.Text(resource, "path")];

    static string? Difference(ViewFile table, JsonElement resource) =>
        Description.Difference(table.Header, [.. Description.List(Description.Part(resource, "schema"), "fields").Select(field => Description.Text(field, "name"))]);
}
