namespace LeoKit.Notebooks.Snapshots;

/// <summary>Replaces one kind of text that differs between machines or runs without meaning anything.</summary>
/// <param name="Name">What the rule replaces, in a few words.</param>
/// <param name="Apply">From the text before to the text after.</param>
public sealed record ScrubRule(string Name, Func<string, string> Apply);
