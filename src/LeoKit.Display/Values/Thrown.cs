namespace LeoKit.Display.Values;

/// <summary>Stands where a property could not be read.</summary>
sealed record Thrown(string Text)
{
    /// <summary>Says in a word what was thrown where a text was expected.</summary>
    public static string By(Exception exception) => $"⚠ {TypeName.Of(exception.GetType())}";
}
