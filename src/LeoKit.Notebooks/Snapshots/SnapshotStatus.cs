namespace LeoKit.Notebooks.Snapshots;

/// <summary>How received outputs stand to the approved snapshot.</summary>
public enum SnapshotStatus
{
    /// <summary>Both are the same, byte for byte.</summary>
    Matched,

    /// <summary>Nothing has been approved yet.</summary>
    Missing,

    /// <summary>The texts differ.</summary>
    Mismatched,

    /// <summary>The approved file has \r\n line ends.</summary>
    HasCrLf,

    /// <summary>The approved file starts with a byte order mark.</summary>
    HasByteOrderMark,

    /// <summary>The approved file does not end with exactly one newline.</summary>
    HasWrongFinalNewline,
}
