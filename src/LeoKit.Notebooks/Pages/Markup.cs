using System.Text;

namespace LeoKit.Notebooks.Pages;

/// <summary>Text as HTML shows it.</summary>
static class Markup
{
    /// <summary>Escapes <paramref name="text"/> for element content and for attribute values in double quotes.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                // HTML has no way to write these control characters, and a browser would drop or replace them silently.
                < ' ' and not ('\n' or '\t') => escaped.Append('\uFFFD'),
                _ => escaped.Append(character),
            };
        return escaped.ToString();
    }
}
