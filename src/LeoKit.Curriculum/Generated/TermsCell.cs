using LeoKit.Curriculum.Metadata;

namespace LeoKit.Curriculum.Generated;

/// <summary>The list of new terms with what the glossary says about them.</summary>
static class TermsCell
{
    public static string Of(LessonMetadata metadata) => string.Join('\n', ["## Terms", "", .. metadata.Terms.Select(Find).OfType<GlossaryTerm>().Select(Line)]);

    /// <summary>The row of a term, by its name in any case or by its slug; null if the glossary has none.</summary>
    public static GlossaryTerm? Find(string term) =>
        Briefing.Glossary.FirstOrDefault(row => row.Term.Equals(term, StringComparison.OrdinalIgnoreCase) || row.Slug == term);

    static string Line(GlossaryTerm row) => $"- **{row.Term}**: {row.Definition}";
}
