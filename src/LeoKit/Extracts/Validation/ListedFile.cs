namespace LeoKit.Extracts.Validation;

/// <summary>A file as the manifest lists it; what it does not say is null.</summary>
sealed record ListedFile(string Path, long? Bytes, long? Rows, string? Sha256)
{
    public bool IsTable => IsParquet || Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    public bool IsParquet => Path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the view: that of the file, or of the folder of its parts.</summary>
    public string View => new ExtractFile(Path, 0, "").View;

    /// <summary>A path that leaves the folder is not followed.</summary>
    public bool IsInside => Path.Length > 0 && !System.IO.Path.IsPathRooted(Path) && !Path.Split('/', '\\').Contains("..");
}
