namespace LeoKit;

/// <summary>An estimate cannot be made from what was given. The message says what, why and what to do next.</summary>
public sealed class EstimationException : Exception
{
    internal EstimationException(string code, string what, string nextStep) : base($"{code}: {what} {nextStep}") => (Code, NextStep) = (code, nextStep);

    /// <summary>A stable code, such as <c>LEO501</c>.</summary>
    public string Code { get; }

    /// <summary>What to do next.</summary>
    public string NextStep { get; }
}
