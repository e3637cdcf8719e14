using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>One exercise of a notebook: how it is checked, and three steps of help.</summary>
/// <param name="Id">Notebook and letter, such as <c>07.A</c>.</param>
/// <param name="Checker">Compares an answer with the reference.</param>
/// <param name="Hints">Where to look, which tool, almost the line.</param>
sealed record Exercise(string Id, Checker Checker, ImmutableArray<string> Hints)
{
    /// <summary>Whether the reference is computed from the data, so that the check needs the extract.</summary>
    public bool NeedsExtract { get; init; }
}
