using System.Text.Json;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Files;

/// <summary>The description of the whole data set as a data package with Table Schemas, for tools that read those.</summary>
static class DataPackageFile
{
    public const string Name = "datapackage.json";

    public static byte[] Of(SyntheticOptions options, IEnumerable<WrittenFile> tables) => JsonFile.Bytes(json =>
    {
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "leokit-synthetic");
        json.WriteString("title", Wording.Title);
        json.WriteString("description", $"{Wording.Synthetic} Profile: {Wording.Of(options.Profile)}. {Wording.About(options.Profile).Replace("`", "", StringComparison.Ordinal)}");
        json.WriteString("version", SyntheticExtract.GeneratorVersion(options.Profile));
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", "OGL-UK-3.0");
        json.WriteString("title", "Open Government Licence v3.0");
        json.WriteString("path", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("title", StandardExtract.Source);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var view in tables.GroupBy(table => table.View!))
            WriteResource(json, [.. view], view.Key);
        json.WriteEndArray();
    });

    static void WriteResource(Utf8JsonWriter json, WrittenFile[] files, View view)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", view.Name.ToLowerInvariant());
        json.WriteString("title", $"{view.Table.Title}: {view.Name}");
        json.WriteString("description", Wording.Of(view));
        if (files is [var file] && file.Path.EndsWith(".csv", StringComparison.Ordinal))
            WriteCsv(json, file);
        else
            WriteParts(json, files);
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in view.Columns)
            WriteField(json, column);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteCsv(Utf8JsonWriter json, WrittenFile file)
    {
        json.WriteString("path", file.Path);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Sha256);
    }

    /// <summary>The hash of a resource is one, so that those of several files stand in the manifest only.</summary>
    static void WriteParts(Utf8JsonWriter json, WrittenFile[] files)
    {
        json.WriteStartArray("path");
        foreach (var file in files)
            json.WriteStringValue(file.Path);
        json.WriteEndArray();
        json.WriteString("format", "parquet");
        json.WriteString("mediatype", "application/vnd.apache.parquet");
        json.WriteNumber("bytes", files.Sum(file => file.Bytes));
    }

    static void WriteField(Utf8JsonWriter json, ViewColumn named)
    {
        var column = named.Column;
        json.WriteStartObject();
        json.WriteString("name", named.Name);
        json.WriteString("type", column.Type switch
        {
            ColumnType.Whole or ColumnType.Large => "integer",
            ColumnType.Number => "number",
            ColumnType.Date => "date",
            ColumnType.Flag => "boolean",
            _ => "string",
        });
        if (column.Type == ColumnType.Flag)
        {
            WriteList(json, "trueValues", ["1"]);
            WriteList(json, "falseValues", ["0"]);
        }
        json.WriteString("description", Wording.Of(column));
        json.WriteStartObject("constraints");
        if (column.Required)
            json.WriteBoolean("required", true);
        if (column.MaxLength is { } length)
            json.WriteNumber("maxLength", length);
        if (column.Codes is { } codes)
            WriteList(json, "enum", codes.Codes.Select(code => code.Value));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
