using System.Globalization;
using System.Net;
using System.Text;

namespace LeoKit.Realism.Page;

/// <summary>One measure as a static picture: each figure a mark, published across and synthetic up, so that agreement lies on the diagonal.</summary>
static class AgreementChart
{
    const int Side = 360;
    const int Margin = 56;

    /// <summary>The picture with its description, or nothing for a measure without a figure to draw.</summary>
    public static string Of(ComparedMeasure measure)
    {
        var drawn = measure.Figures.Where(figure => figure.Synthetic is not null).ToList();
        if (drawn.Count == 0)
            return "";
        var most = drawn.Max(figure => Math.Max(figure.Published.Value, figure.Synthetic!.Value));
        var top = NiceTop(most);
        var unit = drawn[0].Published.Unit;
        var svg = new StringBuilder();
        svg.Append(Invariant($"""<svg viewBox="0 0 {Side + Margin + 20} {Side + Margin + 16}" width="{Side + Margin + 20}" role="img" aria-label="{Encode(Alt(measure))}">"""));
        svg.Append(Invariant($"""<path class="band" d="M{X(0, top)} {Y(0, top)} L{X(top, top)} {Y(top * 0.9, top)} L{X(top, top)} {Y(top, top)} L{X(top / 1.1, top)} {Y(top, top)} Z"/>"""));
        svg.Append(Invariant($"""<path class="axis" d="M{X(0, top)} {Y(top, top)} V{Y(0, top)} H{X(top, top)}"/><path class="diagonal" d="M{X(0, top)} {Y(0, top)} L{X(top, top)} {Y(top, top)}"/>"""));
        foreach (var tick in (double[])[0, top / 2, top])
        {
            svg.Append(Invariant($"""<text x="{X(tick, top)}" y="{Side + 34}" text-anchor="middle">{Number(tick)}</text>"""));
            svg.Append(Invariant($"""<text x="{Margin - 8}" y="{Y(tick, top) + 4}" text-anchor="end">{Number(tick)}</text>"""));
        }
        svg.Append(Invariant($"""<text x="{Margin + (Side / 2)}" y="{Side + 56}" text-anchor="middle">published, {Encode(unit)}</text>"""));
        svg.Append(Invariant($"""<text transform="translate(14 {16 + (Side / 2)}) rotate(-90)" text-anchor="middle">synthetic, {Encode(unit)}</text>"""));
        foreach (var figure in drawn)
            svg.Append(Mark(figure, top));
        return svg.Append("</svg>").ToString();
    }

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public static string Alt(ComparedMeasure measure)
    {
        var judged = measure.Figures.Where(figure => figure.Agrees is not null).ToList();
        if (judged.Count == 0)
            return $"{measure.Measure.Title}: no figure has enough people to judge.";
        var worst = judged.OrderByDescending(figure => Math.Abs(figure.Gap!.Value) / Math.Max(1e-9, Math.Abs(figure.Published.Value))).First();
        return string.Create(CultureInfo.InvariantCulture,
            $"{measure.Measure.Title}: {judged.Count(figure => figure.Agrees == true)} of {judged.Count} figures agree. The largest gap for its size is {worst.Published.Group} {worst.Published.At}: {Number(worst.Published.Value)} published, {Number(worst.Synthetic!.Value)} synthetic.");
    }

    /// <summary>A number with as many decimals as its size deserves.</summary>
    public static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "#,0" : Math.Abs(value) >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture);

    // A figure that does not agree differs in shape as well as in colour.
    static string Mark(ComparedFigure figure, double top)
    {
        var (x, y) = (X(figure.Published.Value, top), Y(figure.Synthetic!.Value, top));
        var title = $"<title>{Encode($"{figure.Published.Group} {figure.Published.At}: {Number(figure.Published.Value)} published, {Number(figure.Synthetic.Value)} synthetic")}</title>";
        return figure.Agrees == false
            ? Invariant($"""<path class="off" d="M{x - 4} {y - 4} L{x + 4} {y + 4} M{x - 4} {y + 4} L{x + 4} {y - 4}">{title}</path>""")
            : Invariant($"""<circle class="{(figure.Agrees is null ? "few" : "on")}" cx="{x}" cy="{y}" r="4">{title}</circle>""");
    }

    static double X(double value, double top) => Math.Round(Margin + (Side * value / top), 1);

    static double Y(double value, double top) => Math.Round(16 + (Side * (1 - (value / top))), 1);

    static double NiceTop(double most)
    {
        var step = 1e-3;
        while (step * 10 < most)
            step *= 10;
        return step * Math.Ceiling(Math.Max(most, 1e-3) / step);
    }

    static string Encode(string text) => WebUtility.HtmlEncode(text);

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
