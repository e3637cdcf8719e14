using System.Collections.Immutable;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>What happens between two minutes of a notebook.</summary>
/// <param name="From">The minute it begins, from the start of the notebook.</param>
/// <param name="To">The minute it ends.</param>
/// <param name="Notes">What happens, in order.</param>
sealed record ClockPart(int From, int To, ImmutableArray<InstructorNote> Notes);
