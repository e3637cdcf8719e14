using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>The palette of Okabe and Ito, whose colours people with any colour vision can tell apart.</summary>
static class OkabeIto
{
    public static Color Blue { get; } = Color.fromHex("#0072B2");

    public static Color Vermilion { get; } = Color.fromHex("#D55E00");
}
