using System.Globalization;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Pages;

/// <summary>An image as data inside the page. A browser runs no script in an image and loads nothing for it.</summary>
static class ImageBlock
{
    public static string Of(string mime, string content, JsonObject? metadata, string alternative)
    {
        var alt = alternative.Trim() is { Length: > 0 } text ? text : "Image without a description";
        return $"<p class=\"leo-image\"><img src=\"{Markup.Escape(DataAddress.Of(mime, content))}\" alt=\"{Markup.Escape(alt)}\"{Size(metadata, "width")}{Size(metadata, "height")}></p>\n";
    }

    static string Size(JsonObject? metadata, string name) =>
        metadata is not null && MetadataPath.Number(metadata, name) is > 0 and < 10_000 and var size
            ? string.Create(CultureInfo.InvariantCulture, $" {name}=\"{decimal.ToInt32(size)}\"")
            : "";
}
