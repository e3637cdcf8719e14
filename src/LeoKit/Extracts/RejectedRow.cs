namespace LeoKit;

/// <summary>A row that lenient loading left out, with the first rule that it breaks.</summary>
/// <param name="Line">The line in the file on which the row begins, from 1.</param>
/// <param name="Column">The column; null where the row itself is at fault.</param>
/// <param name="Value">The value that was found; null where there is none.</param>
/// <param name="Code">The stable code of the fault, such as <c>LEO111</c>.</param>
/// <param name="Rule">The rule that does not hold.</param>
public sealed record RejectedRow(int Line, string? Column, string? Value, string Code, string Rule)
{
    internal static RejectedRow Of(LeoDataException fault) => new(fault.Line ?? 0, fault.Column, fault.Value, fault.Code, fault.Rule);
}
