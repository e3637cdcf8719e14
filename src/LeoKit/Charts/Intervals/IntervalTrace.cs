namespace LeoKit.Charting;

/// <summary>How dots and their intervals look in an interactive figure, lying or upright.</summary>
static class IntervalTrace
{
    /// <summary>How far each interval reaches from its dot.</summary>
    public static DynamicObj.DynamicObj Reach(IntervalModel model) => Plot.Part(
        ("type", "data"), ("symmetric", false), ("color", OkabeIto.Blue), ("thickness", 2), ("width", 5),
        ("array", model.Values.Select(value => value.HasInterval ? value.High!.Value - value.Value!.Value : 0).ToArray()),
        ("arrayminus", model.Values.Select(value => value.HasInterval ? value.Value!.Value - value.Low!.Value : 0).ToArray()));

    /// <summary>A dot without an interval is open.</summary>
    public static (string Name, object? Value)[] Look(IntervalModel model) =>
    [
        ("mode", "markers"), ("marker", Plot.Part(("color", OkabeIto.Blue), ("size", 11), ("line", Plot.Part(("color", OkabeIto.Blue), ("width", 2))), ("symbol", model.Values.Select(value => value.HasInterval ? "circle" : "circle-open").ToArray()))),
        ("text", model.Values.Select(value => Plot.Encoded($"{value.Name}: {IntervalModel.Text(value)}")).ToArray()), ("hovertemplate", "%{text}<extra></extra>"),
    ];
}
