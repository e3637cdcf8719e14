using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>The boxes of a cohort's flow as a static figure. The strip in a box shows how much of the start is left.</summary>
static class StepFlowDrawing
{
    const double Head = 5;

    public static Drawn Of(StepFlowModel model, double top)
    {
        var boxes = model.Boxes;
        var group = Svg.Element("g", ("transform", $"translate(0 {Svg.Number(top + 6)})"));
        group.Add(boxes.Arrows.SelectMany(arrow => Arrow(arrow.X1, arrow.Y1, arrow.X2, arrow.Y2)));
        group.Add(boxes.Boxes.SelectMany(Box));
        return new(top + boxes.Height + 12, [group]);
    }

    static IEnumerable<XElement> Arrow(double x1, double y1, double x2, double y2)
    {
        var isDown = x1 == x2;
        yield return Svg.Line(x1, y1, isDown ? x2 : x2 - Head, isDown ? y2 - Head : y2, Ink.Muted, 1.5);
        var head = isDown
            ? $"M{Svg.Number(x2)} {Svg.Number(y2)}l{Svg.Number(-Head)} {Svg.Number(-Head * 1.6)}h{Svg.Number(2 * Head)}Z"
            : $"M{Svg.Number(x2)} {Svg.Number(y2)}l{Svg.Number(-Head * 1.6)} {Svg.Number(-Head)}v{Svg.Number(2 * Head)}Z";
        yield return Svg.Element("path", ("d", head), ("fill", Ink.Muted));
    }

    static IEnumerable<XElement> Box(PlacedBox box)
    {
        var frame = Svg.Rectangle(box.Left, box.Top, box.Width, box.Height, Ink.White, box.IsExclusion ? Ink.Muted : OkabeIto.Blue);
        if (box.IsExclusion)
            frame.Add(new XAttribute("stroke-dasharray", "5,4"));
        return
        [
            frame,
            .. box.Share > 0 ? [Svg.Rectangle(box.Left + 1, box.Bottom - 6, (box.Width - 2) * box.Share, 5, OkabeIto.Blue)] : Array.Empty<XElement>(),
            .. box.Lines.Select((line, at) => Svg.Text(box.Left + PlacedBox.Padding, box.Top + PlacedBox.Padding + (at * PlacedBox.LineHeight) + 13, line)),
        ];
    }
}
