namespace LeoKit.Synthetic.Rows;

/// <summary>The levels of the key stages before 16.</summary>
/// <remarks>No source of this kit has the shares before 2016: how they rise is set by judgement, so that they look as the tables of those years did.</remarks>
static class Levels
{
    public static readonly LevelScales KeyStage1 = new(2, 20, 13.4, 1998, LevelScales.Line(15, 80, 87));
    public static readonly LevelScales KeyStage2English = new(4, 14, 13.6, 1996, LevelScales.Line(20, 60, 88));
    public static readonly LevelScales KeyStage2Mathematics = new(4, 14, 13.6, 1996, LevelScales.Line(20, 58, 87));
    public static readonly LevelScales KeyStage2Science = new(4, 14, 13.6, 1996, LevelScales.Line(14, 63, 88));
    public static readonly LevelScales KeyStage3 = new(5, 10.5, 14.5, 1998, LevelScales.Line(11, 62, 76));

    static readonly string[] Names = ["0", "1", "2", "3", "4", "5", "6", "7", "8"];

    /// <summary>Key Stage 1: level 2 has three parts.</summary>
    public static string OfKeyStage1(double fine) => fine switch
    {
        < 1 => "W",
        < 2 => "1",
        < 2 + (1 / 3.0) => "2C",
        < 2 + (2 / 3.0) => "2B",
        < 3 => "2A",
        < 4 => "3",
        _ => "4+",
    };

    /// <summary>Points of a Key Stage 1 level.</summary>
    public static int PointsOfKeyStage1(double fine) => fine switch { < 1 => 3, < 2 => 9, < 2 + (1 / 3.0) => 13, < 2 + (2 / 3.0) => 15, < 3 => 17, < 4 => 21, _ => 27 };

    /// <summary>A level that a test gives: from the lowest that it can give, three below the expected one, to the highest.</summary>
    public static string OfTest(double fine, int lowest, int highest) =>
        fine < lowest - 0.5 ? "B" : fine < lowest ? "N" : Names[Math.Min(highest, (int)fine)];

    /// <summary>A level that a teacher gives.</summary>
    public static string OfTeacher(double fine) => fine < 1 ? "W" : Names[Math.Min(8, (int)fine)];
}
