using LeoKit.Notebooks.Pages;

namespace LeoKit.Cli;

/// <summary>What every page of the kit says.</summary>
static class Site
{
    public static SiteOptions Options { get; } = new()
    {
        Title = "LeoKit",
        Notice = "Synthetic data for teaching: no real person is in it, its effects are invented, and it is not the Department for Education’s synthetic LEO data.",
        LanguageKey = "leo.lang",
        MinutesKeys = ["leo.minutesTeach", "leo.minutesExercise"],
    };
}
