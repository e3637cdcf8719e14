using LeoKit.Extracts.Validation;

namespace LeoKit;

/// <summary>Checks a data set by every rule, continues after a fault, counts what it finds and keeps the first examples.</summary>
/// <example><code>
/// var report = ExtractValidation.Of("datasets/town");
/// report.IsValid
/// </code></example>
public static class ExtractValidation
{
    /// <summary>Validates the data set in a folder. Whatever is wrong with the data is a finding, never an exception.</summary>
    /// <param name="folder">The folder with the file <c>MANIFEST.json</c>.</param>
    /// <param name="options">How to validate; the standard options if not given.</param>
    /// <param name="cancellation">Stops the validation between two rows.</param>
    /// <exception cref="LeoDataException">There is no such folder (LEO101), no manifest in it (LEO102), or the manifest cannot be read (LEO103).</exception>
    public static ValidationReport Of(string folder, ValidationOptions? options = null, CancellationToken cancellation = default) =>
        Of(LeoExtract.Open(folder), options, cancellation);

    /// <summary>Validates an open data set; its files are read again from the disk.</summary>
    public static ValidationReport Of(LeoExtract extract, ValidationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extract);
        using var run = new ValidationRun(extract, options ?? ValidationOptions.Default, cancellation);
        return run.Report();
    }
}
