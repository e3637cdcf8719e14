using System.Collections.Immutable;

namespace LeoKit;

/// <summary>What is known of one group. A number that the group cannot give, such as the mean of no value, is null: never 0.</summary>
/// <param name="Keys">The group's value of each key, in the order of the keys; a missing key is <c>(missing)</c>.</param>
/// <param name="N">Rows with a value.</param>
/// <param name="Missing">Rows without a value (or without a weight).</param>
/// <param name="Weight">The sum of the weights of the rows with a value; <paramref name="N"/> without weights.</param>
/// <param name="Sum">The weighted sum, as a double: whole numbers cannot overflow.</param>
/// <param name="Mean">The weighted mean.</param>
/// <param name="StandardDeviation">With n − 1 below the line, or the sum of the weights − 1; null for fewer than two rows.</param>
/// <param name="Minimum">The smallest value.</param>
/// <param name="Maximum">The largest value.</param>
/// <param name="Quantiles">In the order in which they were asked for; empty if the group has no value.</param>
public sealed record GroupRow(
    ImmutableArray<string> Keys, int N, int Missing, double Weight, double? Sum, double? Mean, double? StandardDeviation, double? Minimum, double? Maximum, ImmutableArray<double> Quantiles);
