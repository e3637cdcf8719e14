using System.Text.Json;
using System.Text.RegularExpressions;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Files;

/// <summary>The description of one CSV file after CSV on the Web (W3C), which the UK government recommends for tables.</summary>
static class CsvwFile
{
    public static string NameFor(View view) => view.File + "-metadata.json";

    public static byte[] Of(View view) => JsonFile.Bytes(json =>
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", "en");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("url", view.Name + ".csv");
        json.WriteString("dc:title", $"{view.Table.Title}: {view.Name}");
        json.WriteString("dc:description", $"{Wording.Of(view)} {Wording.Synthetic}");
        json.WriteString("dc:source", view.Table.IsPartOfLeo ? StandardExtract.Source : Wording.SourceOfNotLeo);
        json.WriteStartObject("dialect");
        json.WriteString("encoding", "utf-8");
        json.WriteString("delimiter", ",");
        json.WriteBoolean("header", true);
        json.WriteStartArray("lineTerminators");
        json.WriteStringValue("\n");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in view.Columns)
            WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    static void WriteColumn(Utf8JsonWriter json, ViewColumn named)
    {
        var column = named.Column;
        json.WriteStartObject();
        json.WriteString("name", named.Name);
        json.WriteString("titles", named.Name);
        json.WriteString("dc:description", Wording.Of(column));
        json.WriteStartObject("datatype");
        json.WriteString("base", column.Type switch
        {
            ColumnType.Whole or ColumnType.Large => "integer",
            ColumnType.Number => "decimal",
            ColumnType.Date => "date",
            ColumnType.Flag => "boolean",
            _ => "string",
        });
        if (column.Type == ColumnType.Date)
            json.WriteString("format", "yyyy-MM-dd");
        if (column.Type == ColumnType.Flag)
            json.WriteString("format", "1|0");
        if (column.Codes is { } codes)
            json.WriteString("format", string.Join('|', codes.Codes.Select(code => Regex.Escape(code.Value))));
        if (column.MaxLength is { } length)
            json.WriteNumber("maxLength", length);
        json.WriteEndObject();
        json.WriteString("null", "");
        if (column.Required)
            json.WriteBoolean("required", true);
        json.WriteEndObject();
    }
}
