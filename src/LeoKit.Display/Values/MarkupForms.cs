using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace LeoKit.Display.Values;

/// <summary>Raw html is shown as it is; its words are its plain text.</summary>
static class MarkupForms
{
    public static Forms Of(IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, HtmlEncoder.Default);
        var html = Cleaned.Of(writer.ToString());
        return new(html, HtmlText.WordsOf(html));
    }
}
