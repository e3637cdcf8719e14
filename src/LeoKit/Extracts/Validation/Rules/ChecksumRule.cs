using System.Globalization;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>A file has the bytes that the manifest says.</summary>
sealed class ChecksumRule() : ExtractRule("LEO203", "Length and SHA-256 of each file are those of the manifest", "files")
{
    public void Compare(ListedFile file, long bytes, string sha256)
    {
        Checked++;
        if (file.Bytes is not { } listed)
            Report(new(file.Path), "the manifest gives no length for this file.");
        else if (bytes != listed)
            Report(new(file.Path), string.Create(CultureInfo.InvariantCulture, $"the file has {bytes:N0} bytes, the manifest lists {listed:N0}."));
        else if (!string.Equals(sha256, file.Sha256, StringComparison.OrdinalIgnoreCase))
            Report(new(file.Path), $"the SHA-256 is {sha256[..8]}…, the manifest lists {Beginning(file.Sha256)}.");
    }

    static string Beginning(string? sha256) => string.IsNullOrEmpty(sha256) ? "none" : sha256[..Math.Min(8, sha256.Length)] + "…";
}
