using System.Globalization;

namespace LeoKit.Extracts;

/// <summary>Where in a data set a fault lies, as far as it is known.</summary>
sealed record DataPlace(string File)
{
    const int LongestValue = 60;

    public int? Line { get; init; }

    public string? Column { get; init; }

    public string? Value { get; init; }

    public override string ToString() => File
        + (Line is { } line ? string.Create(CultureInfo.InvariantCulture, $", line {line}") : "")
        + (Column is { } column ? $", column {column}" : "")
        + (Value is { } value ? $", value \"{(value.Length <= LongestValue ? value : value[..LongestValue] + "…")}\"" : "")
        + ": ";
}
