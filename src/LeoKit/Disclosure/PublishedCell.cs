namespace LeoKit;

/// <summary>What a reader is told of one cell: a value, a rounded value, or nothing.</summary>
public sealed record PublishedCell
{
    PublishedCell(decimal? value, decimal rounding) => (Value, Rounding) = (value, rounding);

    /// <summary>The value shown; null if it is suppressed.</summary>
    public decimal? Value { get; }

    /// <summary>Whether the value is hidden.</summary>
    public bool IsSuppressed => Value is null;

    /// <summary>How far the true value may lie from the one shown, either way; 0 if it is exact.</summary>
    public decimal Rounding { get; }

    /// <summary>A hidden cell.</summary>
    public static PublishedCell Suppressed { get; } = new(null, 0);

    /// <summary>A cell that shows its value.</summary>
    public static PublishedCell Exactly(decimal value) => new(value, 0);

    /// <summary>A cell that shows the nearest multiple of <paramref name="step"/>.</summary>
    internal static PublishedCell Rounded(decimal value, int step, SdcKind kind) =>
        new(Math.Round(value / step, MidpointRounding.AwayFromZero) * step, kind == SdcKind.Counts ? step / 2 : step / 2m);
}
