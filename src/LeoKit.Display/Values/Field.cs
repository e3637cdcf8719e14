namespace LeoKit.Display.Values;

/// <summary>One named part of a value, such as a property of a record.</summary>
readonly record struct Field(string Name, object? Value);
