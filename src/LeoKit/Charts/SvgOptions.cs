namespace LeoKit;

/// <summary>How a static chart is written. Change a copy with <c>with</c>.</summary>
public sealed record SvgOptions
{
    /// <summary>560 pixels wide where there is room, with title, notes and source in it.</summary>
    public static SvgOptions Default { get; } = new();

    /// <summary>For a figure whose caption says these things already.</summary>
    internal static SvgOptions InsideFigure { get; } = new() { HasTitle = false, Width = 480 };

    /// <summary>The width in pixels where there is room; on a narrower page it shrinks, and its text stays legible down to 360 pixels.</summary>
    public double Width { get; init; } = 560;

    /// <summary>Whether title, description, notes and source are in the picture. Leave them out only where the page says them.</summary>
    public bool HasTitle { get; init; } = true;
}
