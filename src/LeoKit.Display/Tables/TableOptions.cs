namespace LeoKit.Display;

/// <summary>How much of a table is shown. Change a copy with <c>with</c>.</summary>
public sealed record TableOptions
{
    /// <summary>What a cell shows if it says nothing else.</summary>
    public static TableOptions Default { get; } = new();

    /// <summary>What is shown of a table that stands inside another value.</summary>
    internal static TableOptions Nested { get; } = new() { MaxRows = 5 };

    /// <summary>Rows shown at most.</summary>
    public int MaxRows { get; init; } = 20;

    /// <summary>Columns shown at most, the row keys not counted.</summary>
    public int MaxColumns { get; init; } = 12;

    /// <summary>What the table shows, in a short phrase; null for none.</summary>
    public string? Caption { get; init; }
}
