namespace LeoKit.Synthetic.People;

/// <summary>Which tax years are complete on the reference date.</summary>
static class TaxYears
{
    public const int First = 2004;

    /// <summary>The end of the last complete tax year.</summary>
    public static int Last(SyntheticOptions options) =>
        options.ReferenceDate >= new DateOnly(options.ReferenceDate.Year, 4, 5) ? options.ReferenceDate.Year : options.ReferenceDate.Year - 1;

    public static int LastDay(SyntheticOptions options) => DaysOf(Last(options)).To;

    /// <summary>The first and last day number of the tax year that ends in this calendar year.</summary>
    public static (int From, int To) DaysOf(int taxYearEnd) =>
        (new DateOnly(taxYearEnd - 1, 4, 6).DayNumber, new DateOnly(taxYearEnd, 4, 5).DayNumber);

    /// <summary>As the tables write it: 201819 for the year that ends in 2019.</summary>
    public static int SixDigits(int taxYearEnd) => ((taxYearEnd - 1) * 100) + (taxYearEnd % 100);
}
