using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>For whom a person works in each tax year, as positions in the business register of their block.</summary>
sealed class Employers
{
    const int None = -1;

    readonly int _firstTaxYear;
    readonly short[] _main;

    Employers(int firstTaxYear, short[] main) => (_firstTaxYear, _main) = (firstTaxYear, main);

    /// <summary>The position of the main employer in the tax year that ends in this year; -1 without one.</summary>
    public int MainIn(int taxYearEnd)
    {
        var at = taxYearEnd - _firstTaxYear;
        return at >= 0 && at < _main.Length ? _main[at] : None;
    }

    public static Employers Of(LifeCourse life)
    {
        var spells = life.Spells;
        var first = life.Career.FirstTaxYear;
        var main = new short[Math.Max(0, TaxYears.Last(life.Options) - first + 1)];
        var lastSpell = None;
        var employer = None;
        var student = false;
        for (var at = 0; at < main.Length; at++)
        {
            var (from, to) = TaxYears.DaysOf(first + at);
            var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Employers, first + at);

            // Seven in ten graduates work in the same section two years later: LEO dossier §3.3, source IND.
            var changes = draws.Chance(0.14);
            var studies = life.StudyTime.IsSustainedWithin(from, to);
            var longest = Longest(spells, from, to);
            if (longest != None && (employer == None || longest != lastSpell || changes || student != studies))
                employer = Find(ref draws, life, first + at, studies);
            if (longest != None)
                (lastSpell, student) = (longest, studies);
            main[at] = (short)(longest == None ? None : employer);
        }
        return new(first, main);
    }

    /// <summary>Another employer, in the region of residence for most.</summary>
    public static int Find(ref Draws draws, LifeCourse life, int taxYearEnd, bool student)
    {
        var near = draws.Chance(0.88);
        var other = (Region)draws.Pick(Regions.Shares);
        var section = Industries.Draw(ref draws, life.Background.Female, life.Degree is { Completed: true } && !student, student);
        var which = draws.Whole(0, Industries.ClassesPerSection - 1);
        return BusinessRegister.PositionOf(near ? life.Places.In(taxYearEnd) : other, section, which);
    }

    static int Longest(List<WorkSpell> spells, int from, int to)
    {
        var (best, days) = (None, 0);
        for (var at = 0; at < spells.Count; at++)
            if (spells[at].DaysWithin(from, to) is var within && within > days)
                (best, days) = (at, within);
        return best;
    }
}
