namespace LeoKit;

/// <summary>A chart cannot be made of what was given, or would mislead. The message says what, why and what to do next.</summary>
public sealed class ChartException : Exception
{
    internal ChartException(string code, string what, string nextStep)
        : base($"{code}: {what} {nextStep}") => (Code, NextStep) = (code, nextStep);

    /// <summary>A stable code, such as <c>LEO703</c>.</summary>
    public string Code { get; }

    /// <summary>What to do next.</summary>
    public string NextStep { get; }
}
