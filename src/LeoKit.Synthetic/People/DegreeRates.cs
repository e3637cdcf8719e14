using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>How likely a degree, a gap year, a length and a class are.</summary>
static class DegreeRates
{
    /// <summary>Invented differences between regions that attainment and ethnic group do not explain, set so that entry by region follows LEO dossier §3.7, source LAIT.</summary>
    static ReadOnlySpan<double> ByRegion => [-1.0, 0.15, -0.4, -0.2, -0.1, 0.15, 0.35, 0.15, -0.05];

    /// <summary>
    /// Entry to higher education among those with Level 3: it depends on results at 16, meals, ethnic group, sex, region and independent school, all of which tables show (question 11).
    /// 33 % of all are there in the third year (FSM 16, Asian 53, Black 40, Chinese 74, White 29 %), and 41 % of state pupils of later cohorts by 19:
    /// LEO dossier §3.1, source P16, and §3.5, source LAIT.
    /// </summary>
    public static double Enters(Background person, double above)
    {
        var group = person.Ethnicity.Major switch { "ASIA" => 1.55, "BLAC" => 1.3, "CHIN" => 1.8, "MIXD" => 0.35, "AOEG" => 1.1, _ => 0 };
        var trend = person.YearOf(11) switch { <= 2007 => -0.48, <= 2013 => -0.48 + (0.06 * (person.YearOf(11) - 2007)), _ => -0.12 };
        return Portable.Logistic(0.75 + trend + (0.115 * above) + group + ByRegion[(int)person.Region] + (person.Fsm ? 0.03 : 0) + (person.Female ? -0.15 : 0) + (person.Independent ? 1.8 : 0));
    }

    /// <summary>
    /// A gap year: chosen more often by people of richer areas, of independent schools and with better results, who would be paid more anyway; random among those
    /// who are alike in these (question 8). Few of those who left school in 2011 waited, because fees rose in the year after.
    /// </summary>
    public static double GapYear(Background person, double above) =>
        Portable.Logistic(-1.8 + (person.Fsm ? -0.8 : 0) - (0.4 * person.Deprivation) + (0.02 * above) + (person.Independent ? 0.4 : 0) + (person.YearOf(13) == 2011 ? -1.2 : 0));

    /// <summary>True for medicine, dentistry and veterinary science.</summary>
    public static bool TakesFiveYears(Subject subject) => subject.Cah2 is "CAH01-01" or "CAH05-01";

    /// <summary>Five years for medicine and veterinary science; four for most of languages, nearly half of science and engineering and a quarter of the rest; else three.</summary>
    public static int Years(int subject, double draw)
    {
        var chosen = Subjects.All[subject];
        return chosen.Cah2 switch
        {
            _ when TakesFiveYears(chosen) => 5,
            "CAH19-04" => draw < 0.85 ? 4 : 3,
            "CAH02-02" => draw < 0.7 ? 4 : 3,
            _ => draw < (chosen.Group == SubjectGroup.Stem ? 0.45 : 0.25) ? 4 : 3,
        };
    }

    /// <summary>
    /// First class: 15.7 % in 2010/11, 30 in 2018/19, 37.7 in 2020/21; first or upper second: 67, 79 and about 83 % (LEO dossier §3.10, source OFS). Before and
    /// between on straight lines. The standing has a spread of 1.12, and medicine and veterinary science are not classified.
    /// </summary>
    public static int ClassOf(int subject, double standing, int year)
    {
        if (TakesFiveYears(Subjects.All[subject]))
            return 5;
        var (first, upper) = year switch
        {
            <= 2011 => (1.3 + (0.04 * (2011 - year)), -0.38 + (0.025 * (2011 - year))),
            <= 2019 => (1.3 - (0.089 * (year - 2011)), -0.38 - (0.06 * (year - 2011))),
            _ => (0.586 - (0.118 * Math.Min(2, year - 2019)), -0.86 - (0.083 * Math.Min(2, year - 2019))),
        };
        return standing >= first ? 1 : standing >= upper ? 2 : standing >= -1.85 ? 3 : 4;
    }
}
