using System.Collections.Immutable;

namespace LeoKit.Curriculum.Metadata;

/// <summary>Verbs for what somebody else can see a learner do.</summary>
static class MeasurableVerbs
{
    static readonly ImmutableHashSet<string> Verbs =
    [
        "add", "align", "apply", "assemble", "assign", "balance", "bound", "build", "calculate", "check", "choose", "classify", "combine", "compare", "complete", "compute", "convert",
        "correct", "count", "debug", "decide", "decode", "define", "demonstrate", "derive", "describe", "design", "detect", "distinguish", "divide", "draft", "draw", "estimate", "evaluate",
        "explain", "express", "filter", "find", "flag", "follow", "formulate", "give", "group", "handle", "identify", "interpret", "join", "judge", "justify", "label", "link", "list", "locate",
        "lock", "log", "map", "mark", "match", "measure", "merge", "name", "order", "pick", "place", "plan", "plot", "predict", "probe", "produce", "propose", "quantify", "rank", "rate", "read",
        "rebuild", "recognise", "recompute", "record", "remove", "repair", "report", "resolve", "rewrite", "run", "say", "select", "separate", "set", "sharpen", "show", "sketch", "sort", "spot",
        "standardise", "state", "summarise", "suppress", "tell", "test", "trace", "translate", "turn", "use", "verify", "weigh", "weight", "write",
    ];

    public static ImmutableArray<string> Examples { get; } = ["compute", "compare", "choose", "identify", "justify", "predict", "rewrite"];

    public static bool Begins(string text) => Verbs.Contains(text.Split(' ')[0].TrimEnd(',').ToLowerInvariant());
}
