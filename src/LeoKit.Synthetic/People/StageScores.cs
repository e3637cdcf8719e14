using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>An assessment before 16.</summary>
enum Stage
{
    Foundation,
    KeyStage1,
    KeyStage2,
    KeyStage3,
}

/// <summary>What a pupil shows at one stage in each subject, in points on the scale of the score at 16.</summary>
/// <remarks>
/// Each stage shares background and foundation with all others and has a part of its own, so that results hang together more closely the nearer the
/// stages are: invented, towards correlations from a half to three quarters.
/// </remarks>
readonly record struct StageScores(double English, double Writing, double Mathematics, double Science)
{
    /// <summary>English and mathematics: what progress to 16 is measured from.</summary>
    public double Core => (English + Mathematics) / 2;

    public static StageScores Of(LifeCourse life, Stage stage)
    {
        var (person, schooling) = (life.Background, life.Schooling);
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Stages, (int)stage);
        var (share, foundation, own, month) = Weights(stage);
        var common = Schooling.Mean
            + (share * (schooling.FromBackground - Schooling.Mean))
            + (foundation * schooling.Foundation)
            + (own * draws.Normal())
            + (month * MonthsOlder(person.BirthMonth));
        return new(
            common + (4 * draws.Normal()) + (person.Female ? 1 : -1),
            common + (4 * draws.Normal()) + (person.Female ? 2 : -2),
            common + (4 * draws.Normal()) + (person.Female ? -1.5 : 1.5),
            common + (4 * draws.Normal()));
    }

    /// <summary>How much background and foundation count, the spread of the stage's own part, and points for each month of age, which matters less with every year.</summary>
    static (double Share, double Foundation, double Own, double Month) Weights(Stage stage) => stage switch
    {
        Stage.Foundation => (0.6, 6.5, 8, 0.6),
        Stage.KeyStage1 => (0.7, 8, 7, 0.4),
        Stage.KeyStage2 => (0.8, 9, 5, 0.25),
        _ => (0.9, 9, 6, 0.15),
    };

    /// <summary>Months older than the middle of the school year, which begins with September: 5.5 for September, -5.5 for August.</summary>
    static double MonthsOlder(int birthMonth) => 5.5 - ((birthMonth + 3) % 12);
}
