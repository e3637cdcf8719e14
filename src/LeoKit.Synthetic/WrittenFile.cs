using LeoKit.Schema;

namespace LeoKit.Synthetic;

/// <summary>One file of a generated data set.</summary>
/// <param name="Path">Below the data set, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256 in small letters.</param>
/// <param name="Rows">Rows of data, for a CSV file; null for others.</param>
/// <param name="View">The view that it holds, for a CSV file.</param>
public sealed record WrittenFile(string Path, long Bytes, string Sha256, long? Rows = null, View? View = null);
