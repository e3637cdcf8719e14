namespace LeoKit.Notebooks.Snapshots;

/// <summary>How the outputs of a notebook become a text to approve.</summary>
public sealed record SnapshotTextOptions
{
    /// <summary>Rules applied to each output before it is measured, cut or compared.</summary>
    public Scrubber Scrubber { get; init; } = Scrubber.Default;

    /// <summary>Lines of one output to show; what follows is replaced by its number of lines and a SHA-256 of the whole.</summary>
    public int MaximumLines { get; init; } = 60;

    /// <summary>Characters of one line to show.</summary>
    public int MaximumLineLength { get; init; } = 240;
}
