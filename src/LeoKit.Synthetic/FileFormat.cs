namespace LeoKit.Synthetic;

/// <summary>How the views are written.</summary>
public enum FileFormat
{
    /// <summary>One CSV file for each view: <c>LEO/LEO_Earnings.csv</c>.</summary>
    Csv,

    /// <summary>A folder of Parquet files for each view, the people in order: <c>LEO/LEO_Earnings/part-00000.parquet</c>.</summary>
    Parquet,
}
