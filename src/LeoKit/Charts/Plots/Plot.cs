using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Figures of Plotly.NET by the names that plotly.js gives to their parts.</summary>
/// <remarks>The typed functions of the library take thirty arguments each and know neither missing numbers nor years that are names.</remarks>
static class Plot
{
    public static DynamicObj.DynamicObj Part(params (string Name, object? Value)[] members) => Filled(new DynamicObj.DynamicObj(), members);

    public static Trace Trace(string type, params (string Name, object? Value)[] members) => Filled(new Trace(type), members);

    public static GenericChart Figure(IEnumerable<Trace> traces, params (string Name, object? Value)[] layout) =>
        GenericChart.setLayout(Filled(new Layout(), layout), GenericChart.ofTraceObjects(false, ListModule.OfSeq(traces)));

    /// <summary>An axis with the same ticks as the static figure.</summary>
    public static DynamicObj.DynamicObj Axis(Axis axis, params (string Name, object? Value)[] more) => Part(
    [
        ("title", axis.Title.Length == 0 ? null : Part(("text", Lines(axis.Title)))), ("range", new[] { axis.Low, axis.High }), ("tickmode", "array"), ("tickvals", axis.Ticks.Select(tick => tick.Value).ToArray()),
        ("ticktext", axis.Ticks.Select(tick => tick.Text).ToArray()), ("automargin", true), ("zeroline", false), ("gridcolor", Ink.Pale), .. more,
    ]);

    /// <summary>A legend above the figure, where it takes no width.</summary>
    public static DynamicObj.DynamicObj Legend { get; } = Part(("orientation", "h"), ("x", 0), ("y", 1.02), ("yanchor", "bottom"));

    /// <summary>Narrow margins: the axes ask for what they need.</summary>
    public static DynamicObj.DynamicObj Margins(double top = 12) => Part(("l", 12), ("r", 16), ("t", top), ("b", 44));

    /// <summary>A text in at most so many letters a line, since plotly.js breaks none itself.</summary>
    public static string Lines(string text, int letters = 26) => string.Join("<br>", WrappedText.Lines(Encoded(text), letters * 0.6, 1));

    /// <summary>plotly.js takes its texts for html.</summary>
    public static string Encoded(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    static T Filled<T>(T target, (string Name, object? Value)[] members)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in members.Where(member => member.Value is not null))
            target.SetProperty(name, value);
        return target;
    }
}
