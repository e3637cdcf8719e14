using System.Collections.Immutable;

namespace LeoKit.Curriculum.Generated;

/// <summary>What a reader calls a table: the card is read before anybody knows the names of the extract.</summary>
static class TableWords
{
    static readonly ImmutableDictionary<string, string> Words = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        Named("SC_Pupil", "school census"), Named("Spring_Census", "school census"), Named("KS1_Pupil", "Key Stage 1"), Named("KS2_Pupil", "Key Stage 2"), Named("KS4_Pupil", "Key Stage 4"),
        Named("KS5_Pupil", "Key Stage 5"), Named("Absence", "absence"), Named("Exclusions", "exclusions"), Named("CIN", "children in need"), Named("CLA", "children looked after"),
        Named("NCCIS", "activity after 16"), Named("LILR_Learners", "further education learners"), Named("LILR_Aims", "learning aims"), Named("HESA", "higher education"),
        Named("UCAS", "university applications"), Named("LEO_Employment", "employment"), Named("LEO_Earnings", "earnings"), Named("LEO_Self_Assessment", "self-assessment"),
        Named("LEO_Benefit", "benefits"), Named("LEO_Geography", "geography"), Named("IDBR_LOOKUP", "business register"), Named("School_Grades_Synthetic", "school grades"),
        Named("EDUCATION_RECORDS_LOOKUP", "link tables"), Named("LEARNER_AE_ID_TO_PMR_LOOKUP", "link tables"), Named("LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "link tables"),
    ]);

    /// <summary>The tables in words, each once; a name that has none stays as it is.</summary>
    public static ImmutableArray<string> Of(IEnumerable<string> tables) => [.. tables.Select(table => Words.GetValueOrDefault(table, table)).Distinct(StringComparer.Ordinal)];

    static KeyValuePair<string, string> Named(string table, string words) => new(table, words);
}
