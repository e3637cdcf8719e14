using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>A mark of a series at a point.</summary>
static class Mark
{
    const double Radius = 5;

    /// <summary>A filled mark, or one of its outline only.</summary>
    public static XElement At(double x, double y, SeriesLook look, bool isOpen = false, double radius = Radius) => look.Shape == MarkShape.Cross
        ? Svg.Outline(Path(look.Shape, x, y, radius), look.Colour, isOpen ? 1.5 : 3)
        : Svg.Element("path", ("d", Path(look.Shape, x, y, radius)), ("fill", isOpen ? Ink.White : look.Colour), ("stroke", isOpen ? look.Colour : null), ("stroke-width", isOpen ? 2.0 : null));

    static string Path(MarkShape shape, double x, double y, double r) => shape switch
    {
        MarkShape.Circle => $"M{N(x - r)} {N(y)}a{N(r)} {N(r)} 0 1 0 {N(2 * r)} 0a{N(r)} {N(r)} 0 1 0 {N(-2 * r)} 0Z",
        MarkShape.Square => $"M{N(x - r)} {N(y - r)}h{N(2 * r)}v{N(2 * r)}h{N(-2 * r)}Z",
        MarkShape.Triangle => $"M{N(x)} {N(y - r)}L{N(x + r)} {N(y + r)}H{N(x - r)}Z",
        MarkShape.Cross => $"M{N(x - r)} {N(y - r)}L{N(x + r)} {N(y + r)}M{N(x - r)} {N(y + r)}L{N(x + r)} {N(y - r)}",
        _ => $"M{N(x)} {N(y - r)}L{N(x + r)} {N(y)}L{N(x)} {N(y + r)}L{N(x - r)} {N(y)}Z",
    };

    static string N(double number) => Svg.Number(number);
}
