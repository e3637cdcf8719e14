using System.Globalization;

namespace LeoKit.Extracts.Validation.Dirt;

/// <summary>How many of how many.</summary>
readonly record struct Share(long Found, long Of)
{
    public double Value => Of == 0 ? 0 : (double)Found / Of;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Found:N0} of {Of:N0}, {Percent(Value)}");

    public static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{value * 100:0.##} %");
}
