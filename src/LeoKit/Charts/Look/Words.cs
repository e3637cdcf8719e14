using System.Globalization;

namespace LeoKit.Charting;

/// <summary>Counts and lists in the sentences of a chart.</summary>
static class Words
{
    public static string Count(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>What is missing, as a sentence with a space before it; empty if nothing is.</summary>
    public static string Missing(int count, string how) =>
        count == 0 ? "" : $" {Count(count, "value")} {(count == 1 ? "is" : "are")} missing and {how}.";

    public static string Share(double part, double whole) => ((whole == 0 ? 0 : part / whole) * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
