using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One pupil at the end of Year 6, with fine levels until 2014/15 and scaled scores in 2015/16.</summary>
readonly record struct KeyStage2Record(LifeCourse Person, int Year, StageScores Scores)
{
    public const int SchoolYear = 6;
    const int FirstScaled = 2016;

    public bool IsScaled => Year >= FirstScaled;

    /// <summary>Level 6 could be reached from 2011/12.</summary>
    int Highest => Year is >= 2012 and < FirstScaled ? 6 : 5;

    public double English => Levels.KeyStage2English.In(Year).Fine(Scores.English);
    public double Writing => Levels.KeyStage2English.In(Year).Fine(Scores.Writing);
    public double Mathematics => Levels.KeyStage2Mathematics.In(Year).Fine(Scores.Mathematics);
    public double Science => Levels.KeyStage2Science.In(Year).Fine(Scores.Science);

    /// <summary>Scaled scores: 54 % reach the standard in reading, writing and mathematics together (LEO dossier §3.5, source LAIT); each subject's share is set by judgement.</summary>
    public int ReadingScore => Scaled(Scores.English, 43.5);
    public int MathematicsScore => Scaled(Scores.Mathematics, 43.5);
    public bool WritesAsExpected => Scores.Writing >= 42.5;

    public string LevelOf(double fine) => Levels.OfTest(fine, 3, Highest);

    /// <summary>The fine level as published: within what the test can measure.</summary>
    public double Published(double fine) => Math.Clamp(fine, 2.5, Highest + 0.99);

    /// <summary>Points of a level: 27 for level 4, six for a level.</summary>
    public double PointsOf(double fine) => fine < 3 ? 15 : 3 + (6 * Math.Min(Highest, (int)fine));

    /// <summary>Fine level over English and mathematics, from which progress to 16 is measured; the scale of 2015 stands in for 2016.</summary>
    public double CoreLevel => (Published(English) + Published(Mathematics)) / 2;

    static int Scaled(double score, double standard) => Math.Clamp((int)Math.Floor(100.5 + ((score - standard) * 0.62)), 80, 120);
}
