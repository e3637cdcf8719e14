using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>When a person reaches Levels 1 to 3, to the end of the academic year of turning 19.</summary>
static class LevelsBy19
{
    /// <summary>True with five good passes at Key Stage 4.</summary>
    public static bool Level2At16(LifeCourse life) => new KeyStage4Record(life, life.Background.YearOf(11), life.Gcses).GoodPasses >= 5;

    /// <summary>The end of the academic year in which Level 2 is reached; 0 if it is not by 19. Level 3 includes it.</summary>
    public static int Level2In(LifeCourse life)
    {
        var after = life.AfterSixteen;
        if (Level2At16(life))
            return life.Background.YearOf(11);
        return after.Level2In > 0 ? after.Level2In : after.Level3In;
    }

    /// <summary>True at Level 1 at 16: five passes at any grade.</summary>
    public static bool Level1At16(LifeCourse life) => life.Schooling.Score > 21;
}
