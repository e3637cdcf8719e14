using System.Collections;
using System.Dynamic;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Deedle;
using LeoKit.Display.Charts;
using LeoKit.Display.Tables;
using Microsoft.AspNetCore.Html;
using Microsoft.Data.Analysis;
using Plotly.NET;

namespace LeoKit.Display.Values;

/// <summary>Chooses how each kind of value looks.</summary>
static class FormsOf
{
    const int MostDepth = 2;
    const int LongestText = 10_000;

    public static Forms Value(object? value) => At(value, depth: 0);

    /// <summary>The block that a value takes up inside another one; null if one line of text says it all.</summary>
    public static Forms? Nested(object? given, int depth)
    {
        if (depth > MostDepth || Missing.Unwrap(given) is not { } value)
            return null;
        if (CustomForms.Html(value) is { } custom)
            return new(custom, "");
        if (OwnForms(value, TableOptions.Nested) is { } own)
            return own;
        if (ItemsOf(value, TableOptions.Nested.MaxRows) is { } sample)
            return SequenceTables.TryOf(sample, TableOptions.Nested) is { } table ? TableForms.Of(table) : null;
        return value is not ITuple && Fields.Of(value) is { Length: > 0 } fields ? PropertyForms.Of(value, fields, depth) : null;
    }

    static Forms At(object? given, int depth)
    {
        if (Missing.Unwrap(given) is not { } value)
            return Forms.OfMissing("null");
        if (value is string text)
            return Forms.OfText(Shortened(text.ReplaceLineEndings("\n")));
        if (OwnForms(value, TableOptions.Default) is { } own)
            return own;
        if (ItemsOf(value, Sample.MostItems) is { } sample)
            return SequenceForms.Of(sample);
        if (Fields.Of(value) is { Length: > 0 } fields)
            return value is ITuple && fields.All(field => Nested(field.Value, depth + 1) is null)
                ? Forms.OfText(OneLine.Of(value))
                : PropertyForms.Of(value, fields, depth);
        return Forms.OfText(Shortened(ScalarText.Alone(value)?.ReplaceLineEndings("\n") ?? TypeName.Of(value.GetType())));
    }

    /// <summary>The items of a sequence; null for anything else, and for values that are sequences only by the way.</summary>
    static Sample? ItemsOf(object value, int most) => value switch
    {
        Sample sample => sample,
        string or JsonNode or (IDynamicMetaObjectProvider and IDictionary<string, object?>) => null,
        IEnumerable sequence when !Fields.IsPairOrRow(value) => Sample.Of(sequence, most),
        _ => null,
    };

    /// <summary>The forms of the types that this library knows by name.</summary>
    static Forms? OwnForms(object value, TableOptions options) => value switch
    {
        IShownAs { Shown: TableView table } => TableForms.Of(table.First(options with { MaxColumns = table.Columns.Length })),
        IShownAs shown => Value(shown.Shown),
        TableView table => TableForms.Of(table),
        CaptionedChart chart => ChartForms.Of(chart),
        GenericChart chart => ChartForms.Of(chart),
        DataFrame frame => TableForms.Of(TableView.Of(frame, options)),
        DataFrameColumn column => TableForms.Of(DataFrameTables.Of(column, options)),
        IHtmlContent html => MarkupForms.Of(html),
        Exception exception => ExceptionForms.Of(exception),
        Array { Rank: 2 } matrix => TableForms.Of(MatrixTables.Of(matrix, options)),
        Array { Rank: > 2 } => Forms.OfText(OneLine.Of(value)),
        IFrame => TableForms.Of(DeedleTables.OfFrame(value, options)),
        _ when DeedleTables.IsSeries(value) => TableForms.Of(DeedleTables.OfSeries(value, options)),
        _ => null,
    };

    static string Shortened(string text) =>
        text.Length <= LongestText ? text : $"{text.AsSpan(0, LongestText)}\n{MoreText.Of(text.Length - LongestText)} characters";
}
