using System.Collections.Immutable;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>What a part of an instructor cell is about.</summary>
enum NoteKind
{
    /// <summary>What happens in the room.</summary>
    Said,

    /// <summary>What the instructor types while everybody looks.</summary>
    Typing,

    /// <summary>A mistake that is made on purpose, so that the message is read together.</summary>
    PlannedError,

    /// <summary>What learners are likely to think.</summary>
    Misconception,

    /// <summary>What to leave out when the clock is behind.</summary>
    Late,
}

/// <summary>A sentence or two of an instructor cell.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">Its words as Markdown, without the label.</param>
sealed record InstructorNote(NoteKind Kind, string Text)
{
    /// <summary>The code of the cells that the text names, so that nobody has to look for it.</summary>
    public ImmutableArray<string> Code { get; init; } = [];
}
