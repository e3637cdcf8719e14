using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>How likely each route after Key Stage 4 is, for a person of a background and results at 16.</summary>
static class AfterSixteenRates
{
    /// <summary>KS4 destinations by region, per cent of pupils 2017: LEO dossier §3.5 and its companion file, source LAIT; regions in the order of <see cref="Region"/>.</summary>
    static ReadOnlySpan<double> SchoolPercent => [30.8, 23.6, 32.0, 38.0, 34.2, 40.7, 55.0, 37.4, 37.9];

    static ReadOnlySpan<double> SixthFormCollegePercent => [5.5, 22.1, 16.5, 7.4, 12.4, 9.8, 11.4, 17.6, 5.6];

    static ReadOnlySpan<double> CollegePercent => [44.1, 36.9, 34.2, 37.5, 37.6, 35.9, 22.8, 30.7, 40.7];

    static ReadOnlySpan<double> ApprenticeshipPercent => [5.7, 5.4, 5.4, 5.5, 4.3, 3.9, 1.6, 3.6, 5.4];

    /// <summary>
    /// Level 3 by 19: 42.5 % of the cohort that turned 19 in 2005, 55.2 % in 2012, 57.5 % in 2015 and 60.7 % in 2022 (LEO dossier §3.6, source AGE19).
    /// How steeply it rises with results at 16 is invented. Pupils on free school meals and London gain on the others over the cohorts (same source, LEO dossier §3.7).
    /// </summary>
    public static double Level3(Background person, double above, int year)
    {
        var cohorts = Math.Clamp(year - 2002, 0, 16) / 16.0;
        var trend = year switch
        {
            <= 2009 => -0.42 + (0.095 * (year - 2002)),
            <= 2012 => 0.245 + (0.04 * (year - 2009)),
            <= 2017 => 0.365,
            _ => 0.365 + (0.08 * (year - 2017)),
        };
        return Portable.Logistic(trend - 0.06 + (0.11 * above) + (person.Female ? -0.12 : 0.1)
            + (person.Fsm ? -0.55 + (0.11 * Math.Clamp(year - 2002, 0, 5)) + (0.02 * Math.Max(0, year - 2007)) : 0) + (person.Region switch { Region.London => 0.1 + (0.5 * cohorts), Region.NorthEast => -0.3, Region.EastMidlands => -0.15, Region.EastOfEngland => 0.15, _ => 0 }));
    }

    /// <summary>
    /// Neither in education nor an apprenticeship in the first year: about a sixth of the cohorts of 2001/02 to 2006/07 (employment, benefits, no sustained
    /// and no captured activity together were 28 %: LEO dossier §3.1, source P16), and about a tenth once taking part was required, from 2013.
    /// </summary>
    public static double Neither(Background person, double above, int year, bool level3)
    {
        if (level3)
            return 0;
        var share = year switch { <= 2007 => 0, <= 2015 => 0.1 * (year - 2007), _ => 0.8 + (0.05 * (year - 2015)) };
        return Portable.Logistic(-1.2 - share - (0.03 * above) + (person.Fsm ? 0.25 : 0));
    }

    /// <summary>
    /// An apprenticeship at 16. Employers choose: entry depends on results, sex and region and on nothing that a table does not show (question 13).
    /// Rates by region as above; the fall after 2017 follows 4.3, 4.1, 3.6, 2.4 and 3.3 % (LEO dossier §3.5, source LAIT).
    /// </summary>
    public static double Apprenticeship(Background person, double above, int year)
    {
        var trend = year switch { <= 2017 => 1, 2018 => 0.95, 2019 => 0.85, 2020 => 0.56, _ => 0.77 };
        var rate = ApprenticeshipPercent[(int)person.Region] / 100 * 1.1 * trend * (person.Female ? 0.75 : 1.25);
        return rate * Portable.Exp(-0.018 * Math.Clamp(above, -25, 25));
    }

    /// <summary>A sixth form, in a school or a college of its own, rather than a further education college.</summary>
    public static double SixthForm(Background person, double above, int year, bool level3)
    {
        var region = (int)person.Region;
        var odds = (SchoolPercent[region] + SixthFormCollegePercent[region]) / CollegePercent[region];
        return Portable.Logistic((1.2 * Portable.Log(odds)) + (level3 ? 0.8 : -1.7) + (0.045 * above) + (0.013 * Math.Clamp(year - 2007, 0, 10)));
    }

    /// <summary>
    /// Three years for Level 3 instead of two: in the second year after Key Stage 4 fewer are in higher education (23.3 %) than in the third (33.8 %), and 29 % still at school or
    /// college (LEO dossier §3.1, source P16). Who needs the third year is invented.
    /// </summary>
    public static double ThreeYears(double above, int year) => (above < -5 ? 0.75 : 0.3) * (year <= 2009 ? 1 : 0.5);

    /// <summary>A school's own sixth form rather than a sixth-form college.</summary>
    public static double School(Background person)
    {
        var region = (int)person.Region;
        return SchoolPercent[region] / (SchoolPercent[region] + SixthFormCollegePercent[region]);
    }
}
