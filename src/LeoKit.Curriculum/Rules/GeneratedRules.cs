using System.Collections.Immutable;
using LeoKit.Curriculum.Generated;

namespace LeoKit.Curriculum.Rules;

/// <summary>Cells that follow from metadata and glossary.</summary>
static class GeneratedRules
{
    const int MostTerms = 6;

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO960", "the card says what the metadata say", "Two places that say different things are both not believed.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => lesson.Find("card") is { } card && card.Source != CardCell.Of(lesson.Metadata!, card.Source)
                ? [new("card", "The card differs from the metadata.", "Run leokit lint --fix, which writes it anew and keeps a content note.")]
                : [],
        },
        new("LEO961", "the terms are those of the glossary", "One word, one meaning, in every notebook.")
        {
            Need = RuleNeed.KitAndMetadata,
            Check = lesson => lesson.Find("terms") is { } terms && terms.Source != TermsCell.Of(lesson.Metadata!)
                ? [new("terms", "The cell differs from the glossary.", "Run leokit lint --fix, which writes it anew.")]
                : [],
        },
        new("LEO962", "every term is in the glossary", "Learners look a word up, and translators translate it once.")
        {
            Need = RuleNeed.KitAndMetadata,
            Check = lesson => lesson.Metadata!.Terms.Where(term => TermsCell.Find(term) is null)
                .Select(term => new Breach(null, $"The glossary has no term \"{term}\".", "Add a row to datasets/reference/glossary.csv, or use the term that is there.")),
        },
        new("LEO963", "1 to 6 new terms", "Few new words at a time are kept.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => lesson.Metadata!.Terms.Length is > 0 and <= MostTerms ? []
                : [new(null, FormattableString.Invariant($"The metadata name {lesson.Metadata.Terms.Length} terms."), "Keep those that later notebooks need.")],
        },
    ];
}
