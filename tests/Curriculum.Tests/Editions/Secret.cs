using System.Collections.Immutable;

namespace Curriculum.Tests.Editions;

/// <summary>A text that learners are to find out themselves, or that is not for them.</summary>
/// <param name="Text">The text, with single spaces.</param>
/// <param name="What">What it is, for a message.</param>
sealed record Secret(string Text, string What)
{
    /// <summary>The places of the learner edition in which it may stand all the same, as <see cref="Surface.Place"/> names them.</summary>
    public ImmutableHashSet<string> MayStandIn { get; init; } = [];
}
