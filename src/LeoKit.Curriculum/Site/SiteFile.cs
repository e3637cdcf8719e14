using System.Text;

namespace LeoKit.Curriculum.Site;

/// <summary>A file of the site.</summary>
/// <param name="Address">Its address from the home page, such as <c>slides/briefing.md</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SiteFile(string Address, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether it is a page.</summary>
    public bool IsPage => Address.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>Its content as text.</summary>
    public string Text => Encoding.UTF8.GetString(Content.Span);

    /// <summary>A file of text: UTF-8, lines ended by \n.</summary>
    public static SiteFile Of(string address, string text) => new(address, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
