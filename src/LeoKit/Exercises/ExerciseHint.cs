using System.Globalization;

namespace LeoKit;

/// <summary>One of the three steps of help for an exercise: where to look, which tool, almost the line.</summary>
/// <param name="Exercise">The exercise, such as <c>07.A</c>.</param>
/// <param name="Step">1 to 3.</param>
/// <param name="Text">The help.</param>
public sealed record ExerciseHint(string Exercise, int Step, string Text)
{
    /// <summary>The hint as a sentence.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Exercise}, hint {Step} of 3: {Text}");
}
