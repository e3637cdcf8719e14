using System.Globalization;

namespace LeoKit.Display.Values;

/// <summary>Says how much is not shown.</summary>
static class MoreText
{
    /// <summary>Such as "… and 1,234 more".</summary>
    public static string Of(long count) => $"… and {Count(count)} more";

    /// <summary>Such as "1 row" or "1,234 rows".</summary>
    public static string Counted(long count, string thing) => $"{Count(count)} {thing}{(count == 1 ? "" : "s")}";

    static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
