namespace LeoKit.Extracts.Validation;

/// <summary>A file as the manifest lists it; what it does not say is null.</summary>
sealed record ListedFile(string Path, long? Bytes, long? Rows, string? Sha256)
{
    public bool IsTable => Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path that leaves the folder is not followed.</summary>
    public bool IsInside => Path.Length > 0 && !System.IO.Path.IsPathRooted(Path) && !Path.Split('/', '\\').Contains("..");
}
