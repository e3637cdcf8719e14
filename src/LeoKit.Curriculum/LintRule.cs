namespace LeoKit.Curriculum;

/// <summary>A rule of the template.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Title">What it asks, in a few words.</param>
/// <param name="Why">Why, in one sentence.</param>
public sealed record LintRule(string Code, string Title, string Why)
{
    /// <summary>What the rule needs; it is skipped with a word where that is missing.</summary>
    internal RuleNeed Need { get; init; }

    internal Func<LessonNotebook, IEnumerable<Breach>> Check { get; init; } = _ => [];
}

/// <summary>What a rule needs besides the notebook.</summary>
enum RuleNeed
{
    Nothing,

    /// <summary>Metadata that can be read: the rule on metadata says what is amiss.</summary>
    Metadata,

    /// <summary>The kit's own glossary, sources or exercises.</summary>
    Kit,

    /// <summary>Both of these.</summary>
    KitAndMetadata,

    /// <summary>An approved snapshot.</summary>
    Snapshot,
}

/// <summary>Where a rule is broken, what stands there, and what to do.</summary>
readonly record struct Breach(string? Cell, string What, string Next);
