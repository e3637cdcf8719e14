using System.Globalization;

namespace LeoKit;

/// <summary>Definitions of sustained employment, which differ between publications: a result is comparable only with results of the same definition.</summary>
public static class SustainedEmployment
{
    // A spell cannot be longer than the year that it is clipped to.
    const int LongestYear = 366;

    /// <summary>DfE's first release on graduates: at least one day in 5 of the 6 months October to March.</summary>
    public static SpellDefinition HigherEducation2016 { get; } = new DayInMonths(
        "Sustained employment (higher education, 2016)",
        "Employed on at least one day in at least 5 of the 6 calendar months from October to March of the year.",
        DefinitionSource.HigherEducation2016, 5, InARow: false, year => MonthsOfYear.From(new(year.Start, 10, 1), 6));

    /// <summary>DfE's post-16 report, which is stricter: at least one day in every one of twelve months.</summary>
    public static SpellDefinition Post16 { get; } = new DayInMonths(
        "Sustained employment (post-16 report)",
        "Employed on at least one day in every one of the 12 months of the year. The months of a tax year run from the 6th to the 5th here, so that they cover it exactly.",
        DefinitionSource.Post16, 12, InARow: false, year => year.Months);

    /// <summary>A spell of at least <paramref name="days"/> days in a row within the year; FFT Education Datalab calls 181 days continuous.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not one of 1 to 366.</exception>
    public static SpellDefinition ContinuousSpell(int days = 181) =>
        days is >= 1 and <= LongestYear
            ? new DaysInARow(
                string.Create(CultureInfo.InvariantCulture, $"Continuous employment ({days} days)"),
                string.Create(CultureInfo.InvariantCulture, $"Employed on at least {days} days in a row within the year; spells that overlap or touch count as one{(days == 181 ? "" : ". The source has 181 days")}."),
                DefinitionSource.FftScripts, days)
            : throw new ArgumentOutOfRangeException(nameof(days), days, "A spell within a year has 1 to 366 days. FFT Education Datalab's convention is 181.");
}
