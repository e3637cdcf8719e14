using LeoKit.Curriculum.Metadata;

namespace LeoKit.Curriculum.Generated;

/// <summary>The card below the title: minutes, what is needed, tables, and what kind of data.</summary>
static class CardCell
{
    /// <summary>The text of the card. A content note, which a person has written, stays at its end.</summary>
    public static string Of(LessonMetadata metadata, string present) => string.Join("\n\n", [Line(metadata), Badge(metadata.Profile), .. NotesIn(present)]);

    static string Line(LessonMetadata metadata) => FormattableString.Invariant(
        $"Module {metadata.Module} · {metadata.MinutesTeach} minutes reading, {metadata.MinutesExercise} minutes exercises · needs: {List(metadata.Needs, "nothing")} · tables: {List(TableWords.Of(metadata.Tables), "none")}");

    static string List(IReadOnlyCollection<string> items, string none) => items.Count == 0 ? none : string.Join(", ", items);

    static string Badge(string profile) => profile switch
    {
        "structure" => "**Structure data.** Every record is synthetic, and each column is drawn by itself: no relationship is kept, and nothing here is a finding about real people.",
        "both" => "**Teaching and structure data.** Every record is synthetic. Effects in the teaching data are planted and invented, the structure data have none; nothing here is a finding about real people.",
        _ => "**Teaching data.** Every record is synthetic. Effects are planted and invented; nothing here is a finding about real people.",
    };

    static IEnumerable<string> NotesIn(string present) =>
        present.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => part.Contains("ontent note", StringComparison.Ordinal));
}
