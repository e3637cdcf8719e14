using System.Collections.Immutable;
using LeoKit.Curriculum.Metadata;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>A notebook as its instructor needs it.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="ContentNote">What learners are told before; null for nothing.</param>
/// <param name="Metadata">Its minutes, tables and exercises.</param>
/// <param name="Script">Its instructor cells.</param>
/// <param name="Options">What may be left out.</param>
/// <param name="Answers">Its exercises, as far as the kit knows them.</param>
sealed record RunSheetLesson(
    string Title, string? ContentNote, LessonMetadata Metadata, InstructorScript Script, ImmutableArray<LateOption> Options, ImmutableArray<KnownAnswer> Answers)
{
    public string Number => Metadata.Id;

    /// <summary>The planned minutes of teaching and exercises.</summary>
    public int Minutes => Metadata.MinutesTeach + Metadata.MinutesExercise;
}
