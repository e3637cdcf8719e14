using System.Collections.Immutable;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>What an exercise shows, and what the kit replies to answers that are not right.</summary>
/// <param name="Exercise">Such as <c>07.A</c>.</param>
/// <param name="Insight">What a right answer shows; empty if nothing is said.</param>
/// <param name="Replies">One for each known wrong answer.</param>
sealed record KnownAnswer(string Exercise, string Insight, ImmutableArray<string> Replies);
