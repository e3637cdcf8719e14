using System.Globalization;
using LeoKit.Display;

namespace LeoKit.Estimation;

/// <summary>Writes estimates with as many decimals as their standard error can bear: three of its digits.</summary>
static class EstimateText
{
    const int MostDecimals = 9;

    public static int Decimals(Estimate estimate) => Decimals(estimate.StandardError is > 0 and < double.PositiveInfinity and var error ? error : Math.Abs(estimate.Value));

    /// <summary>Decimals that leave about three digits of a number of this size.</summary>
    public static int Decimals(double size) =>
        size > 0 && double.IsFinite(size) ? Math.Clamp(2 - (int)Math.Floor(Math.Log10(size)), 0, MostDecimals) : 2;

    public static string Of(double number, int decimals)
    {
        if (!double.IsFinite(number))
            return TableView.Missing;
        var text = number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        // A number that rounds to zero has no sign.
        return text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text.TrimStart('-') : text;
    }

    public static string Of(double? number, int decimals) => number is { } known ? Of(known, decimals) : TableView.Missing;

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
