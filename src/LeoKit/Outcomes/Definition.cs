namespace LeoKit;

/// <summary>A definition by name, so that a result can say which one it follows.</summary>
/// <param name="Name">A short name for headings.</param>
/// <param name="Text">What it says, in the kit's own words.</param>
/// <param name="Source">Where it comes from.</param>
public record Definition(string Name, string Text, DefinitionSource Source)
{
    /// <summary>Name, text and source.</summary>
    public sealed override string ToString() => $"{Name}: {Text} Source: {Source}.";
}
