namespace LeoKit;

/// <summary>A proposal cannot be written as it is. The message says what, why and what to do next.</summary>
public sealed class ProposalException : Exception
{
    internal ProposalException(string code, string what, string nextStep)
        : base($"{code}: {what} {nextStep}") => (Code, NextStep) = (code, nextStep);

    /// <summary>A stable code, such as <c>LEO601</c>.</summary>
    public string Code { get; }

    /// <summary>What to do next.</summary>
    public string NextStep { get; }
}
