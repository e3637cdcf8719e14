namespace LeoKit.Notebooks.Pages;

/// <summary>How the run of a notebook ended, as a reader of its page is told.</summary>
public sealed record PageOutcome
{
    /// <summary>Every cell did what it should.</summary>
    public static PageOutcome Ended { get; } = new();

    /// <summary>Why the run stopped, in words; null when it ended as it should.</summary>
    public string? Reason { get; private init; }

    /// <summary>The run stopped before its end, or a cell did what it should not.</summary>
    /// <param name="reason">Why, in words that a learner understands, without a full stop.</param>
    public static PageOutcome Stopped(string reason) => new() { Reason = reason };
}
