using System.Globalization;

namespace LeoKit;

/// <summary>A number of years after graduation, in full tax years: <c>1 YAG</c> of a graduate of 2021/22 is 2023-24.</summary>
/// <remarks>The tax year in which the academic year ends is skipped, since it began before anybody graduated. The rule and its source are in <see cref="Definition"/>.</remarks>
public readonly record struct YearsAfterGraduation
{
    /// <summary>So many full tax years after graduation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public YearsAfterGraduation(int years) =>
        Years = years >= 1
            ? years
            : throw new ArgumentOutOfRangeException(nameof(years), years, "Years after graduation count from 1, the first full tax year after the academic year of graduation.");

    /// <summary>1, 3, 5 and 10 are those that DfE publishes.</summary>
    public int Years { get; }

    /// <summary>The rule in words, with its source.</summary>
    public static Definition Definition { get; } = new(
        "Years after graduation",
        "Year n after graduation is the n-th full tax year that begins after the academic year of graduation. The tax year in which that academic year ends is skipped: a graduate of 2021/22 is 1 year after graduation in 2023-24.",
        DefinitionSource.GraduateOutcomes2026);

    /// <summary>How many years after graduating in <paramref name="graduated"/> the tax year <paramref name="year"/> is.</summary>
    /// <exception cref="ArgumentException">The tax year is before the first full one.</exception>
    public static YearsAfterGraduation Of(AcademicYear graduated, TaxYear year)
    {
        var first = new YearsAfterGraduation(1).After(graduated);
        return year >= first
            ? new(year.Start - first.Start + 1)
            : throw new ArgumentException($"The first full tax year after graduating in {graduated} is {first}, so {year} has no number. Take {first} or a later one.", nameof(year));
    }

    /// <summary>The tax year that is so long after graduating in <paramref name="graduated"/>.</summary>
    public TaxYear After(AcademicYear graduated) => new(graduated.End + Years);

    /// <summary>The academic year of graduation of those who are so far on in <paramref name="year"/>: the rule read backwards.</summary>
    public AcademicYear Before(TaxYear year) => AcademicYear.EndingIn(year.Start - Years);

    /// <summary>The number as <c>1 YAG</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Years} YAG");
}
