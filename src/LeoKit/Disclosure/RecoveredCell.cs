using System.Globalization;

namespace LeoKit;

/// <summary>A cell that an attack worked out.</summary>
/// <param name="Where">Which table it is in: <c>table</c>, <c>first table</c>, <c>second table</c> or <c>difference</c>.</param>
/// <param name="Row">The row category.</param>
/// <param name="Column">The column category.</param>
/// <param name="Lower">The least it can be.</param>
/// <param name="Upper">The most it can be; the same as <paramref name="Lower"/> if the attack found the very value.</param>
public sealed record RecoveredCell(string Where, string Row, string Column, decimal Lower, decimal Upper)
{
    /// <summary>What a reader now knows, such as <c>7</c> or <c>6 to 8</c>.</summary>
    public string Known => Lower == Upper ? Text(Lower) : $"{Text(Lower)} to {Text(Upper)}";

    /// <summary>The place and what is known on one line.</summary>
    public override string ToString() => $"{Where}, {Row} / {Column}: {Known}";

    static string Text(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
