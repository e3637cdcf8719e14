using System.Collections.Immutable;
using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>What the subject of a degree adds to log pay, by years after graduation, against the average graduate.</summary>
/// <remarks>
/// The published medians of a subject (LEO dossier §3.2, source GRAD) less what the attainment, the sex and the age of its students explain: so a ranking of
/// raw medians misleads as far as intake does. Between the published years it runs in a straight line.
/// </remarks>
static class SubjectPay
{
    /// <summary>By how many points of attainment the graduates of a subject stand above all graduates, for each unit of its tilt: found in generated data.</summary>
    const double PointsOfTilt = 8.6;

    /// <summary>What graduates of courses of five years are paid for being older than others: about what two years add in the profile by age.</summary>
    const double TwoYearsOlder = 0.12;

    public const int LastYear = 10;

    static readonly ImmutableArray<double[]> Terms = Make();

    /// <summary>The term of a subject; in the first year for years before it, in the tenth for years after it.</summary>
    public static double Of(int subject, int yearsAfter) => Terms[subject][Math.Clamp(yearsAfter, 1, LastYear)];

    static ImmutableArray<double[]> Make()
    {
        var terms = Subjects.All.Select(subject => Enumerable.Range(0, LastYear + 1).Select(year => Term(subject, Math.Max(1, year))).ToArray()).ToImmutableArray();
        var total = Subjects.All.Sum(subject => subject.Share);
        for (var year = 0; year <= LastYear; year++)
        {
            // The average graduate has 0, so that the level of all graduates is planted in one place.
            var mean = Subjects.All.Select((subject, at) => subject.Share * terms[at][year]).Sum() / total;
            foreach (var term in terms)
                term[year] -= mean;
        }
        return terms;
    }

    static double Term(Subject subject, int year) =>
        LogRatio(subject, year)
        - (PlantedEffects.ScoreOnLogPay * PointsOfTilt * subject.Tilt)
        - (PlantedEffects.FemaleOnLogPay(year + 5) * (subject.FemalePercent - 57) / 100.0)
        - (DegreeRates.TakesFiveYears(subject) ? TwoYearsOlder : 0);

    static double LogRatio(Subject subject, int year)
    {
        ReadOnlySpan<int> years = [1, 3, 5, 10];
        ReadOnlySpan<int> medians = [subject.Median1, subject.Median3, subject.Median5, subject.Median10];
        var at = 0;
        while (at < 2 && year > years[at + 1])
            at++;
        var weight = (year - years[at]) / (double)(years[at + 1] - years[at]);
        return ((1 - weight) * Portable.Log((double)medians[at] / Subjects.AllMedians[at]))
            + (weight * Portable.Log((double)medians[at + 1] / Subjects.AllMedians[at + 1]));
    }
}
