using System.Text;

namespace LeoKit.Notebooks.Pages;

/// <summary>Addresses that carry their file inside themselves.</summary>
static class DataAddress
{
    /// <summary>Nbformat keeps binary files as base64 with line ends, and SVG as text.</summary>
    public static string Of(string mime, string content) =>
        $"data:{mime};base64,{(content.Contains('<', StringComparison.Ordinal) ? Convert.ToBase64String(Encoding.UTF8.GetBytes(content)) : content.ReplaceLineEndings(""))}";
}
