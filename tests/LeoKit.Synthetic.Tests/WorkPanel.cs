using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Tests;

[assembly: AssemblyFixture(typeof(WorkPanel))]

namespace LeoKit.Synthetic.Tests;

/// <summary>One tax year of somebody in work on every day of it, after all study: what LEO_Employment, LEO_Earnings and LEO_Geography show, beside the life behind it.</summary>
readonly record struct FullYear(int Row, LifeCourse Life, int TaxYearEnd, int Since, Region Region, double LogPay)
{
    public int Age => 16 + Since;

    public bool Graduate => Life.Degree is { Completed: true };

    public int YearsAfterGraduation => Life.Degree!.YearsAfter(TaxYearEnd);

    /// <summary>Attainment at 16 in points above the mean.</summary>
    public double Above => Life.Schooling.Score - Schooling.Mean;

    public bool Female => Life.Background.Female;

    public bool Fsm => Life.Background.Fsm;
}

/// <summary>The full years of work of 60,000 people up to 2019/20, for tests that find planted effects by least squares.</summary>
public sealed class WorkPanel
{
    const int People = 60_000;

    public WorkPanel()
    {
        var options = new SyntheticOptions { People = People, Seed = 3 };
        var schools = new Schools(options.Seed);
        var rows = new List<FullYear>();
        var lives = new List<LifeCourse>();
        for (var person = 0; person < People; person++)
        {
            var life = LifeCourse.Of(options, schools, person);
            if (life.Background.EducatedElsewhere)
                continue;
            lives.Add(life);
            for (var year = 2005; year <= 2020; year++)
            {
                var (from, to) = TaxYears.DaysOf(year);
                if (life.FinishesStudy < from && life.Places.CountryIn(year) == Country.England && life.Spells.Exists(spell => spell.Start <= from && spell.End >= to))
                    rows.Add(new(lives.Count - 1, life, year, year - 1 - life.Background.YearOf(11), life.Places.In(year), Math.Log(life.Pay.In(year))));
            }
        }
        (Lives, Everybody, Rows) = ([.. lives.Where(life => !life.Background.Independent)], rows, [.. rows.Where(row => !row.Life.Background.Independent)]);
    }

    /// <summary>Pupils of state schools.</summary>
    internal IReadOnlyList<LifeCourse> Lives { get; }

    /// <summary>The years of pupils of state schools.</summary>
    internal IReadOnlyList<FullYear> Rows { get; }

    /// <summary>The years of pupils of independent schools too.</summary>
    internal IReadOnlyList<FullYear> Everybody { get; }
}
