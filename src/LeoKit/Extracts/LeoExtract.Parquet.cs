using LeoKit.Extracts;

namespace LeoKit;

public sealed partial class LeoExtract
{
    /// <summary>Hands the data set over to an engine of any size: every view as Parquet, those with a tax year in one folder a year (<c>TaxYear=201819</c>, as Hive names them), with the tables and the stacked views as portable SQL, and a manifest, so that the folder opens as a data set again.</summary>
    /// <remarks>The files <c>tables.sql</c> and <c>stacked-views.sql</c> use standard SQL only. Files are written by way of a folder beside, so that the new folder is whole or not there.</remarks>
    /// <param name="folder">A new folder.</param>
    /// <returns>The new data set.</returns>
    /// <exception cref="LeoDataException">The folder is there and not empty (LEO125), it cannot be written (LEO105), or a file cannot be read.</exception>
    public LeoExtract ToParquet(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ParquetHandover.Write(this, _contents, Path.GetFullPath(folder));
        return Open(folder, Mode);
    }
}
