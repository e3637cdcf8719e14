using LeoKit.Curriculum.Questions;
using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The question finder.</summary>
sealed class QuestionsPart() : SitePart("Questions", "questions.html", "The fourteen sample questions of the briefing and five of the research priorities: which notebook, which tables, which design.")
{
    public override SiteContent Of(SiteSources sources, SiteOptions frame)
    {
        var questions = QuestionList.Of(sources.Place);
        return OnePage(frame, $"""
            <h1>Question finder</h1>
            <p>Fourteen questions that LEO could answer, Q1 to Q14, and five that the areas of research interest could lead to, A1 to A5, in this project’s words. Source: {Html.Of(Briefing.Sources.First(source => source.Key == "SEED").Title)}. The answers that the notebooks reach are planted in synthetic data, and invented.</p>
            {Html.Filter("Find questions by word, table or design", ".leo-questions > li")}
            <ol class="leo-index leo-questions">
            {string.Join('\n', questions.Select(question => Entry(question, sources)))}
            </ol>

            """, questions.Select(question => new SearchEntry("Question", $"{question.Id} · {question.Question}", $"{Address}#{question.Id}", question.Design)));
    }

    static string Entry(QuestionLine question, SiteSources sources)
    {
        var notebook = sources.Lesson(question.Notebook) is { } lesson ? Html.Link(lesson.Address, lesson.Title) : $"{Html.Of(question.Notebook)}, not written yet";
        return $"""
            <li id="{Html.Of(question.Id)}"><h2><span class="leo-number-of">{Html.Of(question.Id)}</span> {Html.Of(question.Question)}</h2>
            <dl class="leo-pairs"><dt>Notebook</dt><dd>{notebook}</dd><dt>State</dt><dd>{Html.Of(question.Status)}</dd><dt>Design</dt><dd>{Html.Of(question.Design)}</dd><dt>Tables</dt><dd>{(question.Tables.IsEmpty ? "not chosen yet" : Html.Of(string.Join(", ", question.Tables)))}</dd></dl></li>
            """;
    }
}
