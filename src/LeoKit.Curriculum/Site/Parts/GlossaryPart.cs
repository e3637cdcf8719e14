using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The glossary.</summary>
sealed class GlossaryPart() : SitePart("Glossary", "glossary.html", "The terms of the field, each in one plain sentence, with the notebook that brings it in.")
{
    const string Page = "glossary.html";

    /// <summary>A term as a link to its line; as text if the glossary does not have it.</summary>
    public static string LinkTo(string term) =>
        Briefing.Glossary.FirstOrDefault(known => string.Equals(known.Term, term, StringComparison.OrdinalIgnoreCase)) is { } found ? Html.Link($"{Page}#{found.Slug}", term) : Html.Of(term);

    public override SiteContent Of(SiteSources sources, SiteOptions frame)
    {
        var terms = Briefing.Glossary.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase).ToList();
        return OnePage(frame, $"""
            <h1>Glossary</h1>
            <p>{terms.Count} terms. Where a definition follows a source, it is named; the words are this project’s.</p>
            {Html.Filter("Find terms by word", ".leo-terms > div")}
            <dl class="leo-terms">
            {string.Join('\n', terms.Select(term => Entry(term, sources)))}
            </dl>

            """, terms.Select(term => new SearchEntry("Term", term.Term, $"{Page}#{term.Slug}", term.Definition)));
    }

    static string Entry(GlossaryTerm term, SiteSources sources)
    {
        var related = term.Related.Select(slug => Briefing.Glossary.FirstOrDefault(other => other.Slug == slug)).OfType<GlossaryTerm>().Select(other => Html.Link($"#{other.Slug}", other.Term)).ToList();
        var notebook = sources.Lessons.FirstOrDefault(lesson => lesson.Metadata?.Terms.Contains(term.Term, StringComparer.OrdinalIgnoreCase) == true);
        var source = term.Source is { } key ? $"Source: {Html.Of(Briefing.Sources.FirstOrDefault(known => known.Key == key) is { } known ? $"{known.Title}, {known.Date}" : key)}" : "";
        var more = Html.Facts(related.Count > 0 ? $"See also {string.Join(", ", related)}" : "", notebook is null ? "" : $"Notebook {Html.Link(notebook.Address, notebook.Title)}", source);
        return $"""<div id="{Html.Of(term.Slug)}"><dt>{Html.Of(term.Term)}</dt><dd>{Html.Of(term.Definition)}{more}</dd></div>""";
    }
}
