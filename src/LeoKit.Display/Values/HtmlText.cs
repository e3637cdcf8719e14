using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace LeoKit.Display.Values;

/// <summary>Between text and html. Letters of every language stay as they are; only what html gives a meaning to is encoded.</summary>
static partial class HtmlText
{
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var character in text)
            _ = Entity(character) is { } entity ? encoded.Append(entity) : encoded.Append(character);
        return encoded.ToString();
    }

    /// <summary>How many bytes a piece of text takes once it is encoded and written as UTF-8.</summary>
    public static int EncodedLength(Rune rune) =>
        rune.IsBmp && Entity((char)rune.Value) is { } entity ? entity.Length : rune.Utf8SequenceLength;

    /// <summary>The words of a piece of html, for hosts that show plain text only.</summary>
    public static string WordsOf(string html)
    {
        var withoutCode = CodeOrStyle().Replace(html, "");
        var withLines = EndOfBlock().Replace(withoutCode, "\n");
        return BlankLines().Replace(WebUtility.HtmlDecode(Tag().Replace(withLines, "")), "\n").Trim();
    }

    static string? Entity(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    [GeneratedRegex(@"<(script|style)\b.*?</\1\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodeOrStyle();

    [GeneratedRegex(@"<br\s*/?>|</(p|div|h[1-6]|li|tr|table|ul|ol|pre)\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndOfBlock();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex BlankLines();
}
