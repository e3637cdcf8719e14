using System.Collections.Immutable;

namespace LeoKit.Charting;

/// <summary>Five colours of Okabe and Ito that people with any colour vision can tell apart, and that stand out from white by at least 3 to 1.</summary>
/// <remarks>The other three of their palette (orange, sky blue, yellow) are too pale on a white page for a thin line.</remarks>
static class OkabeIto
{
    public const string Blue = "#0072B2";
    public const string Vermilion = "#D55E00";
    public const string Green = "#009E73";
    public const string Purple = "#CC79A7";
    public const string Black = "#000000";

    public static ImmutableArray<string> All { get; } = [Blue, Vermilion, Green, Purple, Black];
}
