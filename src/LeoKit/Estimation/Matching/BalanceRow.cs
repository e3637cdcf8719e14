namespace LeoKit;

/// <summary>How alike the groups are in one column, before and after.</summary>
/// <param name="Name">The column, or a level of a factor.</param>
/// <param name="TreatedBefore">The mean of all treated rows; for a level, their share in it.</param>
/// <param name="OthersBefore">The mean of all untreated rows.</param>
/// <param name="TreatedAfter">The mean of the treated rows that are used.</param>
/// <param name="OthersAfter">The weighted mean of the untreated rows.</param>
/// <param name="DifferenceBefore">The difference in standard deviations of all treated rows; null if they do not vary.</param>
/// <param name="DifferenceAfter">The same after matching, by the same standard deviation.</param>
public sealed record BalanceRow(
    string Name, double TreatedBefore, double OthersBefore, double TreatedAfter, double OthersAfter, double? DifferenceBefore, double? DifferenceAfter);
