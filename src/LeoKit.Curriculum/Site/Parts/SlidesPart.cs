using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Curriculum.Site.Search;
using LeoKit.Curriculum.Site.Slides;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The decks, filled from the notebooks, and what Marp has made of them where that is there.</summary>
sealed partial class SlidesPart() : SitePart("Slides", "slides.html", "Decks for 45 minutes, a half day and a full day, with the numbers and charts of the notebooks.")
{
    public override bool IsIn(SiteSources sources) => !sources.Decks.IsEmpty;

    public override SiteContent Of(SiteSources sources, SiteOptions frame)
    {
        var decks = sources.Decks.Select(filled => (filled.Deck, Filled: filled, Files: BuiltOf(filled.Deck, sources.BuiltDecks))).ToList();
        var lessons = LessonPages.Of(sources);
        var handouts = decks.Select(deck => NotebookPage.RenderWithHeadings(DeckHandout.Of($"slides-{NameOf(deck.Deck)}", deck.Filled.Markdown), lessons, frame)).ToList();
        var page = OnePage(frame, $"""
            <h1>Slides</h1>
            <p>Each number, table and chart from data is that of a notebook cell; what is to be said stands in the notes. Read a deck here, or take its Markdown to Marp, which makes slides, PDF and PowerPoint of it.</p>
            <ul class="leo-index">
            {string.Join('\n', decks.Select(deck => Entry(deck.Deck, deck.Files)))}
            </ul>

            """, decks.Select(deck => new SearchEntry("Slides", TitleOf(deck.Deck), HandoutOf(deck.Deck))));
        return page with
        {
            Files = [.. page.Files, .. decks.Zip(handouts, (deck, handout) => SiteFile.Of(HandoutOf(deck.Deck), handout.Html)), .. decks.SelectMany(deck => Files(deck.Filled, deck.Files)).DistinctBy(file => file.Address)],
        };
    }

    static ImmutableArray<string> BuiltOf(Deck deck, string? folder) =>
        folder is null ? [] : BuiltDeck.FilesIn(folder, deck.File);

    static IEnumerable<SiteFile> Files(FilledDeck filled, ImmutableArray<string> built) =>
    [
        SiteFile.Of(AddressOf(filled.Deck, ".md"), filled.Markdown),
        .. filled.Pictures.Select(picture => new SiteFile($"slides/{picture.Name}", Encoding.UTF8.GetBytes(picture.Svg))),
        .. built.Select(path => new SiteFile(AddressOf(filled.Deck, Path.GetExtension(path)), File.ReadAllBytes(path))),
    ];

    static string Entry(Deck deck, ImmutableArray<string> built)
    {
        var links = built.Select(path => Path.GetExtension(path)).Select(ending => Html.Link(AddressOf(deck, ending), BuiltDeck.Kinds.First(kind => kind.Ending == ending).Name)).Append(Html.Link(AddressOf(deck, ".md"), "Markdown"));
        return $"""<li id="{Html.Of(NameOf(deck))}"><h2>{Html.Link(HandoutOf(deck), TitleOf(deck))}</h2><p>{string.Join(" · ", links)}</p>{Html.Facts($"filled from notebooks {Html.Of(string.Join(", ", deck.Notebooks))}")}</li>""";
    }

    static string HandoutOf(Deck deck) => $"slides-{NameOf(deck)}.html";

    static string AddressOf(Deck deck, string ending) => $"slides/{NameOf(deck)}{ending}";

    static string NameOf(Deck deck) => Path.GetFileNameWithoutExtension(deck.File);

    static string TitleOf(Deck deck) => TitleLine.Match(deck.Text) is { Success: true } line ? line.Groups["title"].Value.Trim() : NameOf(deck);

    [GeneratedRegex("^title:(?<title>.*)$", RegexOptions.Multiline)]
    static partial Regex TitleLine { get; }
}
