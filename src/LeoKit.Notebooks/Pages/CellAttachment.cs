using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Pages;

/// <summary>Files that a Markdown cell carries inside itself, addressed as <c>attachment:name</c>.</summary>
static class CellAttachment
{
    const string Prefix = "attachment:";

    /// <summary>A data address for an attachment of <paramref name="cell"/>; any other address as it is.</summary>
    public static string? Resolve(string? address, MarkdownCell? cell)
    {
        if (address is null || !address.StartsWith(Prefix, StringComparison.Ordinal))
            return address;
        return cell?.Attachments?[Uri.UnescapeDataString(address[Prefix.Length..])] is JsonObject forms
            && forms.FirstOrDefault() is { Key: { } mime, Value: { } content }
            ? DataAddress.Of(mime, MimeText.Of(content))
            : null;
    }
}
