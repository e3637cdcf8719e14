using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Files;

/// <summary>What was generated, from what, and how each file can be checked.</summary>
static class ManifestFile
{
    public const string Name = "MANIFEST.json";

    public static byte[] Of(SyntheticOptions options, IReadOnlyCollection<WrittenFile> files) => JsonFile.Bytes(json =>
    {
        json.WriteString("title", Wording.Title);
        json.WriteString("statement", Wording.Synthetic);
        json.WriteString("generator", "LeoKit.Synthetic");
        json.WriteString("generatorVersion", SyntheticExtract.GeneratorVersion(options.Profile));
        json.WriteString("schema", StandardExtract.Source);
        json.WriteString("profile", Wording.Of(options.Profile));
        json.WriteNumber("people", options.People);
        json.WriteNumber("seed", options.Seed);
        json.WriteString("referenceDate", options.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("format", Wording.CamelCase(options.Format.ToString()));
        json.WriteString("columns", Wording.CamelCase(options.Columns.ToString()));
        json.WriteStartArray("tables");
        foreach (var table in files.Where(file => file.View is not null).Select(file => file.View!.Table.Name).Distinct(StringComparer.Ordinal))
            json.WriteStringValue(table);
        json.WriteEndArray();
        json.WriteStartObject("dirt");
        foreach (var (name, value) in options.Dirt.Each)
            json.WriteNumber(Wording.CamelCase(name), value);
        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            if (file.Rows is { } rows)
                json.WriteNumber("rows", rows);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
