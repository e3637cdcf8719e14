using System.Collections.Immutable;

namespace LeoKit.Charting;

/// <summary>How a series looks: never by its colour alone, but also by the shape of its marks, the dashes of its line and the hatching of its bars.</summary>
/// <param name="Colour">As <c>#rrggbb</c>.</param>
/// <param name="Shape">The shape of its marks.</param>
/// <param name="Dash">The lengths of dashes and gaps of its line, in pixels; empty for a whole line.</param>
/// <param name="Hatch">How its bars are filled.</param>
sealed record SeriesLook(string Colour, MarkShape Shape, string Dash, Hatch Hatch)
{
    /// <summary>The looks in the order in which series get them.</summary>
    public static ImmutableArray<SeriesLook> All { get; } =
    [
        new(OkabeIto.Blue, MarkShape.Circle, "", Hatch.Whole),
        new(OkabeIto.Vermilion, MarkShape.Square, "8,4", Hatch.Rising),
        new(OkabeIto.Green, MarkShape.Triangle, "2,3", Hatch.Dotted),
        new(OkabeIto.Purple, MarkShape.Cross, "10,3,2,3", Hatch.Crossed),
        new(OkabeIto.Black, MarkShape.Diamond, "16,5", Hatch.Level),
    ];

    /// <summary>The name of the shape in plotly.js.</summary>
    public string PlotlySymbol => Shape switch
    {
        MarkShape.Circle => "circle",
        MarkShape.Square => "square",
        MarkShape.Triangle => "triangle-up",
        MarkShape.Cross => "x",
        _ => "diamond",
    };

    /// <summary>The dashes as plotly.js takes them.</summary>
    public string PlotlyDash => Dash.Length == 0 ? "solid" : string.Join(',', Dash.Split(',').Select(length => length + "px"));

    /// <summary>The hatching as plotly.js calls it.</summary>
    public string PlotlyPattern => Hatch switch
    {
        Hatch.Rising => "/",
        Hatch.Dotted => ".",
        Hatch.Crossed => "x",
        Hatch.Level => "-",
        _ => "",
    };
}

/// <summary>The shape of a mark.</summary>
enum MarkShape
{
    Circle,
    Square,
    Triangle,
    Cross,
    Diamond,
}

/// <summary>How a bar is filled.</summary>
enum Hatch
{
    Whole,
    Rising,
    Dotted,
    Crossed,
    Level,
}
