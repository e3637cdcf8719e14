using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The country of the home address.</summary>
enum Country
{
    England,
    Wales,
    Scotland,
    NorthernIreland,
    Abroad,
}

/// <summary>Where a person lives in each tax year, and when they leave for good.</summary>
/// <remarks>All of it is invented, but for the growth of the share of people in no record (<see cref="Leaves"/>).</remarks>
sealed record Places
{
    readonly Region _home;
    readonly Region _moved;
    readonly int _movedIn;
    readonly int _backIn;
    readonly Country _nation;
    readonly int _nationFrom;

    Places(Region home, (Region To, int In, int Back) move, (Country To, int From) nation, int leaves, bool dies)
    {
        (_home, _moved, _movedIn, _backIn) = (home, move.To, move.In, move.Back);
        (_nation, _nationFrom) = nation;
        (Leaves, Dies) = (leaves, dies);
    }

    /// <summary>The day number after which no record of work or benefits is made any more: emigration or death; a day that never comes for those who stay.</summary>
    public int Leaves { get; }

    /// <summary>True if that day is the last of a life.</summary>
    public bool Dies { get; }

    /// <summary>The region of residence in the tax year that ends in this year; the last one in England for those who live elsewhere.</summary>
    public Region In(int taxYearEnd) => taxYearEnd >= _movedIn && taxYearEnd < _backIn ? _moved : _home;

    /// <summary>The country of residence in the tax year that ends in this year. The year of leaving still counts as the country that is left.</summary>
    public Country CountryIn(int taxYearEnd) =>
        TaxYears.DaysOf(taxYearEnd).From > Leaves ? Country.Abroad
        : taxYearEnd >= _nationFrom ? _nation
        : Country.England;

    public static Places Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Places);
        var above = life.Schooling.Score - Schooling.Mean;
        var degree = life.Degree is { Completed: true };

        // Movers to London and the South East attain more, and would be paid more anywhere: the second cannot be seen in any table.
        var south = draws.Chance(Portable.Logistic(-2.6 + (0.03 * above) + (0.7 * life.Standing) + (degree ? 0.9 : 0)));
        var elsewhere = draws.Chance(degree ? 0.18 : 0.10);
        var region = draws.Chance(0.6) ? Region.London : Region.SouthEast;
        var other = (Region)draws.Pick(Regions.Shares);
        var years = draws.Whole(0, 9);
        var returns = draws.Chance(0.25);
        var stay = draws.Whole(2, 7);
        var moves = (life.Degree is { } taken ? taken.GraduationYear + 1 + (years / 2) : person.YearOf(11) + 3 + years) is var moved && (south || elsewhere) ? moved : int.MaxValue;

        var leavesEngland = draws.Chance(0.02);
        var nation = (Country)(1 + draws.Pick([45, 45, 10]));
        var nationFrom = person.YearOf(11) + draws.Whole(4, 14);

        // The longer ago school is, the fewer people are in any record (LEO dossier §3.1, source P16): part of it is leaving the country, more often after a degree.
        var rate = 0.0030 * (degree ? 2 : 1) * (person.Ethnicity.IsMinority ? 1.5 : 1) * (person.Independent ? 1.5 : 1);
        var abroad = life.StudyTime.Ends + (int)Math.Min(100_000, draws.Exponential(365.25) / rate);
        var death = new DateOnly(person.YearOf(11), 7, 1).DayNumber + (int)Math.Min(200_000, draws.Exponential(365.25) / 0.0005);
        return new(
            person.Region,
            (south ? region : other, moves, moves != int.MaxValue && returns ? moves + stay : int.MaxValue),
            (nation, leavesEngland ? nationFrom : int.MaxValue),
            Math.Min(abroad, death),
            death < abroad);
    }
}
