using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Pages;

/// <summary>Shows the outputs of code cells on a page, each in the richest form that is safe.</summary>
sealed class OutputRenderer(ContentPreparer content)
{
    const string Chart = "application/vnd.plotly.v1+json";
    static readonly string[] Images = ["image/svg+xml", "image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>Whether a chart was shown, so that the page needs the scripts that draw it.</summary>
    public bool HasCharts { get; private set; }

    public string Render(Output output, CodeCell cell, string idPrefix) => output switch
    {
        StreamOutput { Name: "stderr" } stream => TextBlock.Of("leo-stderr", "Written to the error stream", stream.Text),
        StreamOutput stream => TextBlock.Of("leo-stdout", "Printed text", stream.Text),
        DisplayData shown => Render(shown.Data, shown.Metadata, idPrefix),
        ExecuteResult result => Render(result.Data, result.Metadata, idPrefix),
        ErrorOutput error => ErrorBlock.Of(error, cell.ExpectsError()),
        UnknownOutput unknown => Unshowable(MimeText.Of(unknown.Json["output_type"])),
        _ => "",
    };

    string Render(JsonObject data, JsonObject metadata, string idPrefix)
    {
        var plain = MimeText.Of(data["text/plain"]);
        if (data[Chart] is { } chart && FigureJson.Of(chart) is { } figure)
        {
            HasCharts = true;
            return ChartBlock.Of(figure, data["text/html"] is { } form ? content.Output(MimeText.Of(form), idPrefix) : null, plain);
        }
        if (data["text/html"] is { } html)
            return $"<div class=\"leo-html\">{content.Output(MimeText.Of(html), idPrefix).InnerHtml}</div>\n";
        if (Images.FirstOrDefault(data.ContainsKey) is { } image)
            return ImageBlock.Of(image, MimeText.Of(data[image]), metadata[image] as JsonObject, plain);
        if (data["text/markdown"] is { } markdown)
            return $"<div class=\"leo-html\">{content.Output(NotebookMarkdown.ToHtml(MimeText.Of(markdown)), idPrefix).InnerHtml}</div>\n";
        return data.ContainsKey("text/plain") ? TextBlock.Of("leo-value", "Value", plain) : Unshowable(data.FirstOrDefault().Key ?? "no form");
    }

    static string Unshowable(string kind) =>
        $"<p class=\"leo-unshown\">An output of the kind “{Markup.Escape(kind)}” cannot be shown on a page. Open the notebook to see it.</p>\n";
}
