namespace LeoKit;

/// <summary>One rule of disclosure control in words.</summary>
/// <param name="Name">A short name, such as <c>Minimum count</c>.</param>
/// <param name="Value">The number it is set to, as text.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Source">Where the rule and its usual number come from.</param>
public sealed record SdcRule(string Name, string Value, string Text, string Source)
{
    /// <summary>The rule on one line, with its source.</summary>
    public override string ToString() => $"{Name} {Value}: {Text} [{Source}]";
}
