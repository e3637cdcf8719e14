using System.Collections.Immutable;
using System.Text;
using LeoKit.Display.Tables;

namespace LeoKit.Display.Values;

/// <summary>A record, an anonymous value or any other object: one row for each property.</summary>
static class PropertyForms
{
    const int MostProperties = 20;

    public static Forms Of(object value, ImmutableArray<Field> fields, int depth)
    {
        var shown = fields.Take(MostProperties).ToImmutableArray();
        var texts = shown.Select(field => CellText.Of(field.Value)).ToImmutableArray();
        var view = new TableView(["", ""], [.. shown.Select((field, i) => ImmutableArray.Create(field.Name, texts[i]))])
        {
            Caption = NameOf(value),
            HasHeadings = false,
            FirstColumnNamesRows = true,
        };
        var more = fields.Length > shown.Length ? MoreText.Of(fields.Length - shown.Length) : null;
        var plain = TablePlain.Of(view) + (more is null ? "" : $"\n{more}");
        return new(Html(view, shown, more, depth), plain);
    }

    /// <summary>What the value is called: its type, if it was given a name.</summary>
    public static string? NameOf(object value)
    {
        var type = value.GetType();
        var isUnnamed = TypeName.IsAnonymous(type) || value is System.Runtime.CompilerServices.ITuple or System.Dynamic.IDynamicMetaObjectProvider
            || Fields.IsPairOrRow(value);
        return isUnnamed ? null : TypeName.Short(type);
    }

    static string Html(TableView view, ImmutableArray<Field> fields, string? more, int depth)
    {
        var html = new StringBuilder("<table class=\"leo-table leo-properties\">\n");
        if (view.Caption is { } caption)
            html.Append("<caption>").Append(HtmlText.Encode(caption)).Append("</caption>\n");
        html.Append("<tbody>\n");
        for (var i = 0; i < fields.Length; i++)
        {
            html.Append("<tr><th scope=\"row\">").Append(HtmlText.Encode(fields[i].Name)).Append("</th>");
            html.Append(FormsOf.Nested(fields[i].Value, depth + 1) is { } block ? $"<td>{block.Html}</td>" : TableHtml.Cell(view.Rows[i][1], isNumber: false, limit: CellText.LongestAlone));
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>");
        return more is null ? html.ToString() : $"{html}\n<p class=\"leo-more\">{more}</p>";
    }
}
