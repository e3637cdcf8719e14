namespace LeoKit.Synthetic.Rows;

/// <summary>Turns the score of a life course into the measures of a year, each on the scale and with the pass share of that year.</summary>
static class Attainment
{
    /// <summary>
    /// The score that five good passes need. Shares passing: 53 % in 2002 and 59 % in 2006 (LEO dossier §3.6, source HANS2);
    /// the later rise and the fall in 2014, when fewer qualifications counted, are set by judgement.
    /// </summary>
    static double FivePasses(int year) => year switch
    {
        <= 2006 => 45.4 - (0.575 * (year - 2002)),
        <= 2013 => 43.1 - (1.55 * (year - 2006)),
        _ => 40.3,
    };

    /// <summary>The same with English and mathematics: shares of LEO dossier §3.6, source AGE19, and §3.5, source LAIT, from 2017.</summary>
    static double FivePassesWithEnglishAndMathematics(int year) => year switch
    {
        <= 2013 => 49.5 - (0.645 * (year - 2002)),
        <= 2016 => 43.8,
        _ => 41.2,
    };

    /// <summary>How far the mean Attainment 8 of a year stands above the mean score: LEO dossier §3.5, source LAIT; grades of 2020 and 2021 were set by centres.</summary>
    static double YearOnAttainment8(int year) => year switch { 2016 => 3.6, 2017 => 0, 2018 => 0.1, 2019 => 0.2, 2020 => 3.7, 2021 => 4.4, _ => 0 };

    public static int GoodPasses(in KeyStage4Record record) =>
        (int)Math.Clamp(5 + Math.Floor((record.Score - FivePasses(record.Year)) / 3.2), 0, 15);

    public static bool WithEnglishAndMathematics(in KeyStage4Record record) =>
        record.Score >= FivePassesWithEnglishAndMathematics(record.Year) && StepsAbovePass(record) >= 0;

    /// <summary>In one line with the score within a year, so that it can serve as the measure of attainment for pay.</summary>
    public static double TotalPoints(in KeyStage4Record record)
    {
        var mean = record.Year switch { <= 2013 => 280 + (12 * (record.Year - 2004)), 2014 => 310, _ => 300 };
        return Math.Max(0, record.Score * mean / People.Schooling.Mean);
    }

    public static bool Baccalaureate(in KeyStage4Record record) => record.Person.Schooling.Breadth >= 63;

    /// <summary>In steps of half a point, from 0 to 90.</summary>
    public static double Attainment8(in KeyStage4Record record) =>
        Math.Round(Math.Clamp(record.Score + YearOnAttainment8(record.Year), 0, 90) * 2, MidpointRounding.AwayFromZero) / 2;

    public static double ExpectedAttainment8(in KeyStage4Record record) =>
        Math.Round(Math.Clamp(record.Person.Schooling.Expected + YearOnAttainment8(record.Year), 5, 85), 2, MidpointRounding.AwayFromZero);

    public static string? LetterGrade(in KeyStage4Record record) => record.Score < 5 ? null : StepsAbovePass(record) switch
    {
        >= 20 => "*",
        >= 13 => "A",
        >= 6.5 => "B",
        >= 0 => "C",
        >= -6.5 => "D",
        >= -13 => "E",
        >= -20 => "F",
        >= -27 => "G",
        _ => "U",
    };

    public static string? NumberGrade(in KeyStage4Record record) => record.Score < 5 ? null : StepsAbovePass(record) switch
    {
        >= 29 => "9",
        >= 23 => "8",
        >= 17 => "7",
        >= 12 => "6",
        >= 6 => "5",
        >= 0 => "4",
        >= -7 => "3",
        >= -14 => "2",
        >= -22 => "1",
        _ => "U",
    };

    /// <summary>Mathematics is passed a little more often than English and mathematics together.</summary>
    static double StepsAbovePass(in KeyStage4Record record) =>
        record.Person.Schooling.Mathematics - (FivePassesWithEnglishAndMathematics(record.Year) - 3);
}
