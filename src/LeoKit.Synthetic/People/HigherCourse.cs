namespace LeoKit.Synthetic.People;

/// <summary>What a course of higher education leads to.</summary>
enum HigherLevel
{
    /// <summary>A foundation degree, a diploma or a certificate.</summary>
    OtherUndergraduate,
    FirstDegree,
    TaughtPostgraduate,
    Research,
}

/// <summary>One course of higher education, from the year of entry to the last one.</summary>
/// <param name="Number">Its number among the courses of the person, from 0.</param>
/// <param name="Level">What it leads to.</param>
/// <param name="EntryYear">The end of the academic year of entry.</param>
/// <param name="LastYear">The end of the last academic year.</param>
/// <param name="Subject">The position in the table of subjects.</param>
/// <param name="Provider">The position among the providers of higher education.</param>
/// <param name="Completed">True if the qualification is awarded.</param>
/// <param name="Class">The class of a first degree, as in <see cref="Degree"/>; 0 for other courses.</param>
/// <param name="PartTime">True for a course taken beside work.</param>
readonly record struct HigherCourse(
    int Number, HigherLevel Level, int EntryYear, int LastYear, int Subject, int Provider, bool Completed, int Class = 0, bool PartTime = false);
