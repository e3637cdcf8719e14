namespace LeoKit.Curriculum.RunSheets;

/// <summary>Minutes in words.</summary>
static class Minutes
{
    public static string Of(int minutes) => FormattableString.Invariant($"{minutes} {(minutes == 1 ? "minute" : "minutes")}");
}
