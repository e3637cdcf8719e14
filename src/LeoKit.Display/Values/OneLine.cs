using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Deedle;
using LeoKit.Display.Tables;
using Microsoft.AspNetCore.Html;
using Microsoft.Data.Analysis;
using Plotly.NET;

namespace LeoKit.Display.Values;

/// <summary>Any value in one line, as it stands inside other values. However deep or long the value is, the line is not.</summary>
sealed class OneLine
{
    const int MostDepth = 4;
    const int MostCharacters = 400;
    readonly StringBuilder line = new();

    OneLine()
    {
    }

    public static string Of(object? value)
    {
        var writer = new OneLine();
        writer.Write(value, depth: 0);
        return writer.IsFull ? writer.line.ToString(0, MostCharacters) + "…" : writer.line.ToString();
    }

    bool IsFull => line.Length > MostCharacters;

    void Write(object? given, int depth)
    {
        var value = Missing.Unwrap(given);
        if (IsFull)
            return;
        if (value is null)
            line.Append("null");
        else if (CustomForms.Plain(value) is { } custom)
            line.Append(CellText.SingleLine(custom));
        else if (value is string text)
            line.Append('"').Append(CellText.SingleLine(text).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        else if (Summary(value) is { } summary)
            line.Append(CellText.SingleLine(summary));
        else if (depth == MostDepth)
            line.Append('…');
        else if (value is Sample sample)
            WriteItems(sample, depth);
        else if (Fields.Of(value) is { Length: > 0 } fields)
            WriteFields(value, fields, depth);
        else if (value is IEnumerable sequence)
            WriteItems(Sample.Of(sequence, Sample.MostItems), depth);
        else
            line.Append(CellText.SingleLine(ScalarText.AmongOthers(value) ?? TypeName.Of(value.GetType())));
    }

    /// <summary>Values too large for a line are named by what they are and how large.</summary>
    static string? Summary(object value) => value switch
    {
        DataFrame frame => $"DataFrame ({Size(frame.Rows.Count, frame.Columns.Count)})",
        DataFrameColumn column => $"DataFrameColumn {column.Name} ({MoreText.Counted(column.Length, "value")})",
        // Many results print their whole table: its first line is the caption, which names them.
        IShownAs shown => ScalarText.AmongOthers(value)?.Split('\n')[0] ?? Summary(shown.Shown),
        TableView table => $"table ({Size(table.Rows.Length + table.MoreRows, table.Columns.Length + table.MoreColumns)})",
        IFrame frame => DeedleTables.Size(frame) is var (rows, columns) ? $"Frame ({Size(rows, columns)})" : null,
        JsonNode => ScalarText.AmongOthers(value),
        GenericChart => "chart",
        CaptionedChart chart => $"chart: {chart.Title}",
        IHtmlContent html => MarkupForms.Of(html).Plain,
        Exception exception => $"{TypeName.Of(exception.GetType())}: {ExceptionForms.Message(exception)}",
        Array { Rank: > 1 } array => TypeName.Of(array.GetType().GetElementType()!) + "[" + string.Join(", ", Enumerable.Range(0, array.Rank).Select(array.GetLength)) + "]",
        _ when DeedleTables.IsSeries(value) => $"Series ({MoreText.Counted(DeedleTables.CountOf(value), "value")})",
        _ => null,
    };

    static string Size(long rows, int columns) => $"{MoreText.Counted(rows, "row")} × {MoreText.Counted(columns, "column")}";

    void WriteItems(Sample sample, int depth)
    {
        line.Append('[');
        WriteParts(sample.Items, item => Write(item, depth + 1), sample.More);
        line.Append(']');
    }

    void WriteFields(object value, ImmutableArray<Field> fields, int depth)
    {
        if (value is ITuple)
        {
            line.Append('(');
            WriteParts(fields, field => Write(field.Value, depth + 1), null);
            line.Append(')');
            return;
        }

        if (PropertyForms.NameOf(value) is { } name)
            line.Append(name).Append(' ');
        line.Append("{ ");
        WriteParts(fields, field =>
        {
            line.Append(field.Name).Append(" = ");
            Write(field.Value, depth + 1);
        }, null);
        line.Append(" }");
    }

    void WriteParts<T>(ImmutableArray<T> parts, Action<T> write, string? rest)
    {
        for (var i = 0; i < parts.Length && !IsFull; i++)
        {
            if (i > 0)
                line.Append(", ");
            write(parts[i]);
        }

        if (rest is not null)
            line.Append(parts.Length > 0 ? ", " : "").Append(rest);
    }
}
