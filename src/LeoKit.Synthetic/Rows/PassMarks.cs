using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>The score that a good pass at 16 needs in each year: grade C, or 4 since grades are numbers.</summary>
static class PassMarks
{
    const int First = 2002;

    /// <summary>Standard deviations of the score and of the score in one subject, which goes its own way a little.</summary>
    const double Spread = 15.6;
    const double SubjectSpread = 16.6;

    /// <summary>Per cent with a good pass in English, 2001/02 to 2020/21: LEO dossier §3.6 (source PQ14) to 2010/11; later by judgement, so that with mathematics §3.5 (source LAIT) comes out.</summary>
    static readonly double[] EnglishPercent = [53, 54, 54, 56, 57, 58, 59, 61, 66, 69, 69, 69, 68.5, 67.5, 67.5, 71.5, 71.5, 71.5, 78, 79];

    static readonly double[] MathematicsPercent = [47, 46, 47, 50, 51, 53, 56, 58, 62, 65, 66, 66.5, 66, 65, 65, 69, 69, 69, 75, 76];

    /// <summary>Per cent with five good passes or as much: 53 % in 2002 and 59 % in 2006 (LEO dossier §3.6, source HANS2); the rise and the fall in 2014, when fewer qualifications counted, by judgement.</summary>
    static readonly double[] FivePercent = [52, 52.5, 54, 56, 58.5, 61, 66, 70, 75, 79.5, 82, 82, 66, 64, 63, 63, 63, 63, 68, 69];

    /// <summary>More pupils lie a little above the mean than below it, by per cent: special educational needs draw the lower tail out.</summary>
    const double Skew = 1.3;

    static readonly double[] EnglishMarks = [.. EnglishPercent.Select(percent => LevelScales.Threshold(percent - Skew, SubjectSpread))];
    static readonly double[] MathematicsMarks = [.. MathematicsPercent.Select(percent => LevelScales.Threshold(percent - Skew, SubjectSpread))];
    static readonly double[] FiveMarks = [.. FivePercent.Select(percent => LevelScales.Threshold(percent - Skew, Spread))];

    public static double English(int year) => EnglishMarks[year - First];

    public static double Mathematics(int year) => MathematicsMarks[year - First];

    public static double FivePasses(int year) => FiveMarks[year - First];

    /// <summary>Other subjects are passed as often as English, and since 2014 a little less often, so that one pupil in fifteen of those who pass English and mathematics lacks five passes (LEO dossier §3.6, source AGE19).</summary>
    public static double Of(string subject, int year) => subject switch
    {
        Gcses.EnglishLanguage => English(year),
        Gcses.Mathematics => Mathematics(year),
        _ => English(year) + (year >= 2014 ? 2 : 0),
    };
}
