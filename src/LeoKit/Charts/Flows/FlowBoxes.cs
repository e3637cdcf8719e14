using System.Collections.Immutable;

namespace LeoKit.Charting;

/// <summary>A box of a flow chart with its place and its lines of text; both figures are drawn from it.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Lines">Its text.</param>
/// <param name="IsExclusion">Whether it stands beside the main line.</param>
/// <param name="Share">What is left of the start, from 0 to 1; 0 beside the main line.</param>
readonly record struct PlacedBox(double Left, double Top, double Width, ImmutableArray<string> Lines, bool IsExclusion, double Share)
{
    public const double LineHeight = 19;
    public const double Padding = 8;

    public double Height => (Lines.Length * LineHeight) + (2 * Padding) + (IsExclusion ? 0 : 4);

    public double Bottom => Top + Height;

    public double Middle => Top + (Height / 2);

    public double Centre => Left + (Width / 2);
}

/// <summary>Where the boxes of a flow chart stand.</summary>
/// <param name="Boxes">The boxes, each exclusion before the box that follows it.</param>
/// <param name="Height">How high they are together.</param>
sealed record FlowBoxes(ImmutableArray<PlacedBox> Boxes, double Height)
{
    const double MainWidth = 222;
    const double SideLeft = 250;
    const double Between = 22;

    public static FlowBoxes Of(CohortFlow flow)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedBox>();
        var y = 0.0;
        foreach (var box in flow.Boxes)
        {
            var (left, width) = box.IsExclusion ? (SideLeft, Picture.Right - SideLeft) : (Picture.Margin, MainWidth);
            // The interactive figure keeps its letters where the page is narrow and its boxes shrink: a tenth is left free for it.
            var lines = WrappedText.Lines(box.Text, (width - (2 * PlacedBox.Padding)) * 0.9, Picture.TextSize);
            var share = box.IsExclusion || flow.Boxes[0].Count == 0 ? 0 : (double)box.Count / flow.Boxes[0].Count;
            placed.Add(new(left, y + (box.IsExclusion ? Between / 2 : 0), width, lines, box.IsExclusion, share));
            y = placed[^1].Bottom + (box.IsExclusion ? Between / 2 : 0);
        }
        return new(placed.ToImmutable(), y);
    }

    /// <summary>The arrows: down from each box of the main line to the next, and across to what is taken out between them.</summary>
    public IEnumerable<(double X1, double Y1, double X2, double Y2)> Arrows
    {
        get
        {
            var main = Boxes.Where(box => !box.IsExclusion).ToList();
            foreach (var (from, to) in main.Zip(main.Skip(1)))
                yield return (from.Centre, from.Bottom, to.Centre, to.Top);
            foreach (var box in Boxes.Where(box => box.IsExclusion))
                yield return (main[0].Centre, box.Middle, box.Left, box.Middle);
        }
    }
}
