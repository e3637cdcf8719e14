using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>GCSE grades by how far a score stands above the pass mark of its year, with their points.</summary>
static class GcseGrades
{
    static readonly string[] Letters = ["U", "G", "F", "E", "D", "C", "B", "A", "*"];
    static readonly string[] Numbers = ["U", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>Points of letters until 2015/16: 58 for A*, six less for each grade below.</summary>
    static readonly double[] OldPoints = [0, 16, 22, 28, 34, 40, 46, 52, 58];

    /// <summary>Points of letters in the years in which numbers stand beside them.</summary>
    static readonly double[] PointsBesideNumbers = [0, 1, 1.5, 2, 3, 4, 5.5, 7, 8.5];

    /// <summary>English and mathematics have number grades from 2016/17, most subjects from 2017/18, all from 2018/19.</summary>
    public static bool IsNumber(string subject, int year) => year >= 2019
        || (year == 2018 && subject is not ("2650" or "3210"))
        || (year == 2017 && subject is Gcses.EnglishLanguage or "5110" or Gcses.Mathematics);

    public static string Letter(double abovePass) => Letters[LetterStep(abovePass)];

    public static string Number(double abovePass) => Numbers[NumberStep(abovePass)];

    public static string GradeOf(in Gcse gcse, int year) => IsNumber(gcse.Subject, year) ? Number(AbovePass(gcse, year)) : Letter(AbovePass(gcse, year));

    public static double PointsOf(in Gcse gcse, int year) =>
        IsNumber(gcse.Subject, year) ? NumberStep(AbovePass(gcse, year))
        : year >= 2017 ? PointsBesideNumbers[LetterStep(AbovePass(gcse, year))]
        : OldPoints[LetterStep(AbovePass(gcse, year))];

    public static bool IsGoodPass(in Gcse gcse, int year) => AbovePass(gcse, year) >= 0;

    public static bool IsGraded(in Gcse gcse, int year) => PointsOf(gcse, year) > 0;

    static double AbovePass(in Gcse gcse, int year) => gcse.Score - PassMarks.Of(gcse.Subject, year);

    static int LetterStep(double above) => above switch
    {
        >= 22 => 8,
        >= 14.5 => 7,
        >= 7 => 6,
        >= 0 => 5,
        >= -6.5 => 4,
        >= -13 => 3,
        >= -20 => 2,
        >= -27 => 1,
        _ => 0,
    };

    static int NumberStep(double above) => above switch
    {
        >= 32 => 9,
        >= 26 => 8,
        >= 19 => 7,
        >= 13 => 6,
        >= 6.5 => 5,
        >= 0 => 4,
        >= -7 => 3,
        >= -14 => 2,
        >= -22 => 1,
        _ => 0,
    };
}
