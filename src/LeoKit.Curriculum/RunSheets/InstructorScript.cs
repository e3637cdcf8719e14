using System.Collections.Immutable;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>The instructor cells of a notebook, taken apart.</summary>
/// <param name="Opening">What comes before the clock.</param>
/// <param name="Clock">What happens when.</param>
/// <param name="AnyTime">Demonstrations that belong to no part of the clock.</param>
/// <param name="Misconceptions">What learners are likely to think, one thought each.</param>
/// <param name="Late">What to leave out when the clock is behind, one sentence each.</param>
sealed record InstructorScript(
    ImmutableArray<InstructorNote> Opening, ImmutableArray<ClockPart> Clock, ImmutableArray<InstructorNote> AnyTime,
    ImmutableArray<string> Misconceptions, ImmutableArray<string> Late);
