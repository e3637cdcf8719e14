using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Feasibility;

/// <summary>What a question needs of the data: which tables at which ages, and what nobody records.</summary>
/// <param name="Question">Its id, such as <c>A2</c>.</param>
/// <param name="NotRecorded">What it asks for and no table holds; empty if nothing.</param>
/// <param name="OutcomeRecorded">Whether its outcome is held at all.</param>
/// <param name="Pieces">The tables, each with the age at which a person is looked up in it.</param>
sealed record QuestionNeed(string Question, string NotRecorded, bool OutcomeRecorded, params ImmutableArray<TableAtAge> Pieces)
{
    const int AgeAtKeyStage4 = 16;

    /// <summary>With fewer cohorts than this, a result is one of a moment.</summary>
    const int EnoughCohorts = 5;

    /// <summary>The five questions of the research priorities, as the kit reads them.</summary>
    public static ImmutableArray<QuestionNeed> Priorities { get; } =
    [
        new("A1", "reasons", true, new("KS4_Pupil", 16), new("UCAS_Applicants", 18), new("HESA", 19)),
        new("A2", "", true, new("KS4_Pupil", 16), new("LILR_Aims", 17), new("LEO_Earnings", 25)),
        new("A3", "what it does beside work", true, new("KS4_Pupil", 16), new("HESA", 19), new("LEO_Earnings", 30)),
        new("A4", "what others gain", false, new TableAtAge("HESA", 19)),
        new("A5", "", true, new("SC_Pupil", 16), new("HESA", 19), new("LEO_Earnings", 25)),
    ];

    /// <summary>The cohorts of Key Stage 4, by the end of their year, for which every table holds the year that is needed.</summary>
    public ImmutableArray<int> Cohorts =>
        [.. YearsOf("KS4_Pupil").Each.Where(cohort => Pieces.All(piece => YearsOf(piece.Table).Contains(cohort + piece.Age - AgeAtKeyStage4)))];

    /// <summary><c>yes</c>, <c>in part</c>, <c>too early</c> or <c>no</c>.</summary>
    public string Verdict => !OutcomeRecorded ? "no" : NotRecorded != "" ? "in part" : Cohorts.Length >= EnoughCohorts ? "yes" : "too early";

    /// <summary>The years that the views of a table hold.</summary>
    public static Years YearsOf(string table) => Years.Of(StandardExtract.ViewsOf(StandardExtract.Find(table)!).SelectMany(view => view.Years.Each));
}

/// <summary>A table, and the age at which a person is looked up in it.</summary>
sealed record TableAtAge(string Table, int Age);
