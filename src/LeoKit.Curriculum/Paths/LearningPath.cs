using System.Collections.Immutable;

namespace LeoKit.Curriculum.Paths;

/// <summary>A way through the notebooks for one kind of user.</summary>
/// <param name="Id">A short name, such as <c>half-day</c>.</param>
/// <param name="Name">As a page calls it.</param>
/// <param name="ForWhom">Whom it is for and what they leave with, in a sentence.</param>
/// <param name="Notebooks">The numbers of its notebooks, in order.</param>
/// <param name="Setting">Whether a class follows one clock, or each learner their own.</param>
/// <param name="Day">The clock of a class; null for a learner alone.</param>
public sealed record LearningPath(string Id, string Name, string ForWhom, ImmutableArray<string> Notebooks, PathSetting Setting, ClassDay? Day = null);

/// <summary>Who keeps the clock of a path.</summary>
public enum PathSetting
{
    /// <summary>A room with an instructor: there are breaks, and a time of day for each part.</summary>
    Class,

    /// <summary>A learner alone, over days or weeks.</summary>
    Alone,
}
