using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.Prose;

/// <summary>Looks at HTML within Markdown as far as the rules need it.</summary>
static partial class HtmlTags
{
    /// <summary>The text between tags.</summary>
    public static string TextOf(string html) => Tag.Replace(html, " ");

    /// <summary>Every opening tag: its name, and the tag as written.</summary>
    public static IEnumerable<(string Name, string Written)> Opening(string html) =>
        Tag.Matches(html).Where(tag => tag.Groups["name"].Success).Select(tag => (tag.Groups["name"].Value.ToLowerInvariant(), tag.Value));

    [GeneratedRegex("<(/[^>]*|!--.*?--|(?<name>[A-Za-z][A-Za-z0-9]*)[^>]*)>", RegexOptions.Singleline)]
    static partial Regex Tag { get; }
}
