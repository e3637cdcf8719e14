using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.People;

/// <summary>When a person reaches Levels 1 to 3, to the end of the academic year of turning 19.</summary>
/// <param name="Level1At16">Five passes at any grade at Key Stage 4.</param>
/// <param name="Level2In">The end of the academic year in which Level 2 is reached: at 16 with five good passes, and with Level 3 at the latest; 0 if it is not by 19.</param>
/// <param name="Level3In">The same for Level 3.</param>
sealed record LevelsBy19(bool Level1At16, int Level2In, int Level3In)
{
    public static LevelsBy19 Of(LifeCourse life)
    {
        var (year, after) = (life.Background.YearOf(11), life.AfterSixteen);
        var level2 = FiveGoodPasses(life, year) ? year : after.Level2In > 0 ? after.Level2In : after.Level3In;
        return new(level2 == year || life.Schooling.Score > 21, level2, after.Level3In);
    }

    /// <summary>As the table of Key Stage 4 counts them; people without a record of it have none.</summary>
    static bool FiveGoodPasses(LifeCourse life, int year)
    {
        if (life.Background.EducatedElsewhere)
            return false;
        return new KeyStage4Record(life, year, life.Gcses).GoodPasses >= 5;
    }
}
