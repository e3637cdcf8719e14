using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Where a person lives in each tax year, and when they leave for good.</summary>
sealed record Places
{
    readonly Region _home;
    readonly Region _moved;
    readonly int _movedIn;

    Places(Region home, Region moved, int movedIn, int leaves) => (_home, _moved, _movedIn, Leaves) = (home, moved, movedIn, leaves);

    /// <summary>The day number after which no record is made any more: emigration or death; <see cref="int.MaxValue"/> for those who stay.</summary>
    public int Leaves { get; }

    /// <summary>The region of residence in the tax year that ends in this year.</summary>
    public Region In(int taxYearEnd) => taxYearEnd >= _movedIn ? _moved : _home;

    public static Places Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Places);
        var above = life.Schooling.Score - Schooling.Mean;

        // Movers to London and the South East attain more, and would be paid more anywhere: the second cannot be seen in any table.
        var south = draws.Chance(Portable.Logistic(-2.9 + (0.03 * above) + (0.7 * life.Standing) + (life.Degree is null ? 0 : 0.8)));
        var elsewhere = draws.Chance(0.08);
        var region = draws.Chance(0.6) ? Region.London : Region.SouthEast;
        var other = (Region)draws.Pick(Regions.Shares);
        var movesIn = person.YearOf(11) + draws.Whole(3, 12);

        // "Activity not captured" grows by about one person in a hundred a year: LEO dossier §3.1, source P16.
        var leaves = life.FinishesStudy + (int)Math.Min(100_000, draws.Exponential(75 * 365.25));
        return new(person.Region, south ? region : elsewhere ? other : person.Region, south || elsewhere ? movesIn : int.MaxValue, leaves);
    }
}
