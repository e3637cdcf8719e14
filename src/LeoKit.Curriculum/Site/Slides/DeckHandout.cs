using System.Globalization;
using System.Text.RegularExpressions;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Slides;

/// <summary>A deck to be read instead of shown: slide after slide on one page, what is said folded below each.</summary>
static partial class DeckHandout
{
    /// <param name="name">The name of its page without extension.</param>
    /// <param name="markdown">The deck, filled.</param>
    public static PageSource Of(string name, string markdown)
    {
        var slides = FrontMatter.Replace(markdown, "").Split("\n---\n").Select(slide => slide.Trim()).Where(slide => slide != "");
        return new(name, new Notebook([.. slides.Select(Slide)], []), PageOutcome.Ended);
    }

    static MarkdownCell Slide(string text, int place) => new(string.Create(CultureInfo.InvariantCulture, $"slide-{place + 1}"), Notes.Replace(Pictures.Replace(Directives.Replace(text, ""), PictureOf), NoteOf), [], null);

    // Marp takes the size of a picture from the start of its description.
    static string PictureOf(Match picture) => $"![{picture.Groups["alt"].Value}](slides/{picture.Groups["file"].Value})";

    static string NoteOf(Match note) => $"<details><summary>What is said</summary>\n\n{note.Groups["text"].Value.Trim()}\n\n</details>";

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    static partial Regex FrontMatter { get; }

    [GeneratedRegex("<!-- _?[a-zA-Z]+:.*?-->")]
    static partial Regex Directives { get; }

    [GeneratedRegex("<!--(?<text>.*?)-->", RegexOptions.Singleline)]
    static partial Regex Notes { get; }

    [GeneratedRegex(@"!\[(?:(?:[wh]:\S+|bg|left|right|fit)\s+)*(?<alt>[^\]]*)\]\((?<file>images/[^)]*)\)")]
    static partial Regex Pictures { get; }
}
