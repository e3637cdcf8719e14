using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One pupil at the end of Key Stage 4, with the measures of the year, each on the scale and with the pass share of that year.</summary>
readonly record struct KeyStage4Record(LifeCourse Person, int Year, Gcses Gcses)
{
    public const int SchoolYear = 11;

    double Score => Person.Schooling.Score;

    public double EnglishAbovePass => Person.Schooling.English - PassMarks.English(Year);

    public double MathematicsAbovePass => Person.Schooling.Mathematics - PassMarks.Mathematics(Year);

    /// <summary>Pupils who attain next to nothing are not entered.</summary>
    public bool IsEntered => Score >= 5;

    /// <summary>Good passes at GCSE, and as many equivalents as the pupils of a year had beside them.</summary>
    public int GoodPasses
    {
        get
        {
            var passes = GoodPassesAtGcse;
            if (Score < PassMarks.FivePasses(Year))
                return passes;

            // Until 2012/13 a single qualification could count as several.
            var equivalents = Year <= 2013 ? (int)((Score - PassMarks.FivePasses(Year)) / 7) : 0;
            return Math.Min(20, Math.Max(5, passes) + Math.Min(4, equivalents));
        }
    }

    public bool WithEnglishAndMathematics => GoodPasses >= 5 && EnglishAbovePass >= 0 && MathematicsAbovePass >= 0;

    public bool Baccalaureate => Person.Schooling.Breadth >= 62 && EnglishAbovePass >= 0 && MathematicsAbovePass >= 0;

    int GoodPassesAtGcse
    {
        get
        {
            var passes = 0;
            for (var at = 0; at < Gcses.Count; at++)
                passes += GcseGrades.IsGoodPass(Gcses[at], Year) ? 1 : 0;
            return passes;
        }
    }

    public int GradedGcses
    {
        get
        {
            var graded = 0;
            for (var at = 0; at < Gcses.Count; at++)
                graded += GcseGrades.IsGraded(Gcses[at], Year) ? 1 : 0;
            return graded;
        }
    }

    public double GcsePoints
    {
        get
        {
            var points = 0.0;
            for (var at = 0; at < Gcses.Count; at++)
                points += GcseGrades.PointsOf(Gcses[at], Year);
            return points;
        }
    }

    /// <summary>Over all qualifications. In one line with the score within a year, so that it can serve as the measure of attainment for pay.</summary>
    public double TotalPoints
    {
        get
        {
            var mean = Year switch { <= 2013 => 280 + (12 * (Year - 2004)), 2014 => 310, _ => 300 };
            return Math.Max(0, Score * mean / Schooling.Mean);
        }
    }

    /// <summary>In steps of half a point, from 0 to 90. It counts qualifications beside the GCSEs of the exam table.</summary>
    public double Attainment8 =>
        Math.Round(Math.Clamp(Score + YearOnAttainment8, 0, 90) * 2, MidpointRounding.AwayFromZero) / 2;

    /// <summary>The mean Attainment 8 of pupils with the same results at the end of primary school; null for pupils without any.</summary>
    public double? ExpectedAttainment8 => Person.KeyStage2 is { } before
        ? Math.Round(Math.Clamp(Schooling.Mean + (0.92 * (before.Core - Schooling.Mean)) + YearOnAttainment8, 5, 85), 2, MidpointRounding.AwayFromZero)
        : null;

    public double? Progress8 => (Attainment8 - ExpectedAttainment8) / 10;

    public double? CoreLevelBefore => Person.KeyStage2 is { } before
        ? new KeyStage2Record(Person, Math.Min(2015, Person.Background.YearOf(KeyStage2Record.SchoolYear)), before).CoreLevel
        : null;

    /// <summary>How far the mean Attainment 8 of a year stands above the mean score: LEO dossier §3.5, source LAIT; grades of 2020 and 2021 were set by centres.</summary>
    double YearOnAttainment8 => Year switch { 2016 => 3.6, 2017 => 0, 2018 => 0.1, 2019 => 0.2, 2020 => 3.7, 2021 => 4.4, _ => 0 };
}
