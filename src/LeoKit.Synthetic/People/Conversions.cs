using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>When schools become academies.</summary>
static class Conversions
{
    const int First = 2003;

    /// <summary>
    /// Per cent of secondary schools that are academies at the end of 2002/03 and each later year: 203 schools in May 2010, 35.9 % in February 2012, 46.8 % and 53 %
    /// in the Septembers after are LEO dossier §3.9 (sources RM12, RM13A); the years before and after lie on a line of judgement.
    /// </summary>
    static ReadOnlySpan<double> Secondaries => [0.3, 0.5, 0.8, 1.2, 1.6, 2.6, 4, 6.2, 20, 42, 52, 56, 60, 63, 66, 70, 73, 75, 77];

    /// <summary>The same of primary schools: 2.6 % in February 2012 and 9 % in September 2013; with them 40 % of all schools in August 2019.</summary>
    static ReadOnlySpan<double> Primaries => [0, 0, 0, 0, 0, 0, 0, 0, 0.8, 4, 9, 12, 15, 18, 22, 27, 32, 34, 36];

    /// <summary>Per cent of secondary schools that were academies in early 2012, by region: LEO dossier §3.9, source TES12.</summary>
    static ReadOnlySpan<double> ByRegion => [22, 25, 28, 34, 35, 43, 40, 39, 50];

    /// <summary>What schools gain on average in a year through the improvement of converters and through late conversions.</summary>
    public static double GainOfAllIn(int year)
    {
        var before = Math.Clamp(year - 1 - First, 0, Secondaries.Length - 1);
        var late = Math.Max(0, Secondaries[before] - Secondaries[PlantedEffects.FirstLateConversion - 1 - First]);
        return ((PlantedEffects.ConvertersImproveByYear * (year - 2011) * Secondaries[^1]) + (PlantedEffects.LateConversionOnAttainment * late)) / 100;
    }

    /// <summary>The end of the first academic year as an academy; 0 for never.</summary>
    /// <param name="kind">Secondary or primary.</param>
    /// <param name="region">The region, which converts earlier or later than England as a whole.</param>
    /// <param name="rank">The place of the school in the order in which schools convert, from 0 to 1.</param>
    public static int YearOf(SchoolKind kind, Region region, double rank)
    {
        const double england = 35.9;
        var shares = kind == SchoolKind.Secondary ? Secondaries : Primaries;
        var place = 100 * rank * (kind == SchoolKind.Secondary ? england / ByRegion[(int)region] : 1);
        for (var year = 0; year < shares.Length; year++)
            if (place < shares[year])
                return First + year;
        return 0;
    }
}
