namespace LeoKit.Display.Values;

/// <summary>Stands where a property could not be read.</summary>
sealed record Thrown(string ExceptionName);
