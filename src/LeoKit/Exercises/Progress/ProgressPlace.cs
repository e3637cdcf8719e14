namespace LeoKit.Exercises;

/// <summary>Where the progress of a learner is kept.</summary>
/// <remarks>
/// The host says so in the environment, because a notebook has no other place for a setting: <c>LEOKIT_PROGRESS</c> names a file, or says <c>off</c>. Where
/// notebooks are run to compare what they show, <c>LEOKIT_HEADLESS</c> is <c>1</c> and nothing is kept, or the record of one run would show in the next.
/// </remarks>
static class ProgressPlace
{
    public const string Off = "off";

    /// <param name="environment">Gives the value of an environment variable.</param>
    /// <returns>The file; null where nothing is kept.</returns>
    public static string? Of(Func<string, string?> environment) => (environment("LEOKIT_PROGRESS"), environment("LEOKIT_HEADLESS")) switch
    {
        ({ Length: > 0 } place, _) => place.Equals(Off, StringComparison.OrdinalIgnoreCase) ? null : place,
        (_, "1") => null,
        _ => Home is { Length: > 0 } home ? Path.Combine(home, "leokit", "progress.json") : null,
    };

    static string Home => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
}
