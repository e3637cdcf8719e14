namespace LeoKit;

/// <summary>What a check found at one place.</summary>
/// <param name="Row">The row category, or what the output is called.</param>
/// <param name="Column">The column category.</param>
/// <param name="Status">How serious it is.</param>
/// <param name="Reason">Which rule speaks.</param>
/// <param name="Text">The reason in words, with its numbers.</param>
public sealed record SdcFinding(string Row, string Column, SdcStatus Status, SdcReason Reason, string Text)
{
    /// <summary>The place and the reason on one line.</summary>
    public override string ToString() => $"{Row} / {Column}: {(Status == SdcStatus.Fail ? "fail" : "review")}, {Text}";
}
