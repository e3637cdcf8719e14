namespace LeoKit.Exercises;

/// <summary>Notices, while a check calls a learner's function, that the function ran into a gap.</summary>
/// <remarks>The watch flows with the execution context, so two checks that run at the same time do not see each other's gaps.</remarks>
sealed class GapWatch : IDisposable
{
    static readonly AsyncLocal<GapWatch?> Current = new();

    readonly GapWatch? _outer = Current.Value;

    GapWatch() => Current.Value = this;

    public bool SawGap { get; private set; }

    public static GapWatch Start() => new();

    public static void Noticed() => Current.Value?.SawGap = true;

    public void Dispose() => Current.Value = _outer;
}
