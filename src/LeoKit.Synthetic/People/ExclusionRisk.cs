using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>How likely a pupil is to be excluded for a fixed period in a school year.</summary>
static class ExclusionRisk
{
    /// <summary>
    /// Pupils of state-funded secondary schools with one or more exclusions, per cent, 2006/07 to 2020/21: LEO dossier §3.4 and §3.5, sources EXC and LAIT
    /// (leo-calibration.json, "exclusions 2006/07-2016/17" and "exclusions"); 2005/06 and earlier are taken as the first.
    /// </summary>
    static ReadOnlySpan<double> SecondaryPercent => [5.93, 5.35, 5.12, 4.71, 4.56, 4.24, 3.77, 3.64, 3.92, 4.26, 4.62, 4.71, 4.93, 3.69, 4.38];

    /// <summary>The same for state-funded primary schools up to 2016/17, source EXC; the later years are taken as the last, but for the two of the pandemic.</summary>
    static ReadOnlySpan<double> PrimaryPercent => [0.58, 0.55, 0.51, 0.47, 0.48, 0.47, 0.45, 0.49, 0.52, 0.56, 0.62, 0.62, 0.62, 0.45, 0.45];

    /// <summary>The probability, from what is known of the pupil and how drawn to school they are.</summary>
    public static double In(LifeCourse life, int schoolYear, double disaffection)
    {
        var year = Math.Clamp(life.Background.YearOf(schoolYear) - 2007, 0, SecondaryPercent.Length - 1);
        var level = schoolYear <= 6
            ? -6.87 + Portable.Log(PrimaryPercent[year] / 0.5) + BySchoolYear(schoolYear)
            : -4.29 + (0.8 * Portable.Log(SecondaryPercent[year] / 4.5)) + BySchoolYear(schoolYear);
        return Portable.Logistic(level + ByGroup(life.Background) + (1.15 * disaffection));
    }

    /// <summary>Exclusions by school year in 2015/16, most in the middle of secondary school: LEO dossier §3.4, source EXC.</summary>
    static double BySchoolYear(int schoolYear) => schoolYear switch { <= 1 => -0.75, 2 => -0.45, 3 => 0.34, 4 => 0.30, 5 => 0.35, 6 => 0.73, 7 => -0.63, 8 => -0.08, 9 => 0.13, 10 => 0.24, _ => -0.32 };

    /// <summary>Differences between groups that come close to LEO dossier §3.4, source EXC, 2015/16, together with what disaffection adds.</summary>
    static double ByGroup(Background person) =>
        (person.Female ? -0.95 : 0)
        + (person.Fsm ? 1.21 : 0)
        + (person.Needs switch { Needs.Support => 1.88, Needs.Statement => 1.54, _ => 0 })
        + (person.Ethnicity.Minor switch
        {
            "WBRI" => 0.24,
            "WIRI" => 0.08,
            "WROM" => 2.25,
            "WIRT" => 1.0,
            "WOTH" => -0.68,
            "BCRB" => 1.25,
            "BAFR" => -0.02,
            "BOTH" => 0.68,
            "MWBC" => 1.2,
            "MWBA" => 0.66,
            "MWAS" => -0.1,
            "MOTH" => 0.2,
            "AIND" => -2.03,
            "APKN" => -0.58,
            "ABAN" => -0.87,
            "AOTH" => -1.72,
            "CHNE" => -2.3,
            "OOTH" => -0.44,
            "REFU" or "NOBT" => 0.87,
            _ => 0,
        });
}
