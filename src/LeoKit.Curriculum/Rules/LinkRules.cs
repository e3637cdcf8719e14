using System.Collections.Immutable;
using LeoKit.Curriculum.Prose;

namespace LeoKit.Curriculum.Rules;

/// <summary>Links and pictures.</summary>
static class LinkRules
{
    static readonly ImmutableArray<string> Empty = ["here", "this", "link", "click here", "this link", "this page", ""];

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO947", "pictures have a description", "Whoever does not see the picture needs its message in words.")
        {
            Check = lesson => lesson.Prose.SelectMany(part => Pictures(part.Text).Select(what => new Breach(part.Cell.Id, what, "Say what the picture shows and what follows from it: ![finding](file) or alt=\"finding\"."))),
        },
        new("LEO948", "links to notebooks and files resolve", "A link that leads nowhere ends a path of study.")
        {
            Check = lesson => Links(lesson).Where(link => IsLocal(link.Link.Target) && !File.Exists(Path.Combine(lesson.Place.Folder, link.Link.Target.Split('#')[0])))
                .Select(link => new Breach(link.Cell, $"There is no {link.Link.Target} beside the notebook.", "Name a file that is there.")),
        },
        new("LEO949", "a link says where it leads", "Screen readers list links without the sentence around them.")
        {
            Check = lesson => Links(lesson).Where(link => !link.Link.IsImage && Empty.Contains(link.Link.Text.Trim().ToLowerInvariant()))
                .Select(link => new Breach(link.Cell, $"The text of the link to {link.Link.Target} is \"{link.Link.Text}\".", "Name the page that it leads to.")),
        },
    ];

    static IEnumerable<(string Cell, MarkdownLink Link)> Links(LessonNotebook lesson) => lesson.Prose.SelectMany(part => part.Text.Links.Select(link => (part.Cell.Id, link)));

    static bool IsLocal(string target) => target.Length > 0 && target[0] != '#' && !target.Contains(':', StringComparison.Ordinal);

    static IEnumerable<string> Pictures(MarkdownReading text)
    {
        foreach (var image in text.Links.Where(link => link.IsImage && link.Text.Trim().Length == 0))
            yield return $"The picture {image.Target} has no description.";
        foreach (var (name, written) in text.Html.SelectMany(HtmlTags.Opening))
            if ((name == "img" && !written.Contains("alt=\"", StringComparison.Ordinal)) || (name == "img" && written.Contains("alt=\"\"", StringComparison.Ordinal)) || (name == "svg" && !written.Contains("aria-label", StringComparison.Ordinal)))
                yield return $"The {name} has no description.";
    }
}
