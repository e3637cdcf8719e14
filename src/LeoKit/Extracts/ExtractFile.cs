namespace LeoKit;

/// <summary>One file of a data set, as its manifest lists it.</summary>
/// <param name="Path">The file from the data set's folder on, with forward slashes: <c>NPD/Spring_Census_2011.csv</c>.</param>
/// <param name="Rows">Rows without the first line.</param>
/// <param name="Sha256">The checksum of its bytes, in lower-case hexadecimal digits.</param>
public sealed record ExtractFile(string Path, long Rows, string Sha256)
{
    /// <summary>The name of the view: <c>Spring_Census_2011</c>. A Parquet view may be a folder of parts, such as <c>LEO/LEO_Earnings/TaxYear=201819/part-0.parquet</c>, and is named by the folder.</summary>
    public string View => Path.Split('/') is [_, var folder, _, ..] ? folder : System.IO.Path.GetFileNameWithoutExtension(Path);

    internal bool IsParquet => Path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);
}
