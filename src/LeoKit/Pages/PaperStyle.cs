namespace LeoKit.Pages;

/// <summary>How pages look that a learner fills in and takes along: one column of text and tables, on a screen as on paper.</summary>
static class PaperStyle
{
    /// <param name="width">The widest the text gets, in the height of letters (rem).</param>
    public static string Of(int width) => $$"""
        :root { --ink: #1d2628; --muted: #4d5a5c; --line: #dde2e0; --mark: #d55e00; }
        body { margin: 0 auto; max-width: {{width}}rem; padding: 1rem 1.25rem 4rem; color: var(--ink); font: 1rem/1.6 system-ui, "Noto Sans", "Liberation Sans", sans-serif; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--muted); }
        th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        .learning { padding: 0.75rem 1rem; background: #fdf3e7; border-left: 4px solid var(--mark); } .open { color: var(--muted); }
        """;
}
