namespace LeoKit.Synthetic.Rows;

/// <summary>Twelve characters for the calendar months of a tax year, April first: 1 for a marked one. Each text is made once.</summary>
sealed class MonthMarks
{
    public const int Months = 12;

    readonly string?[] _texts = new string?[1 << Months];

    public string Of(int bits) => _texts[bits] ??= string.Create(Months, bits, static (text, marks) =>
    {
        for (var month = 0; month < text.Length; month++)
            text[month] = (marks >> month & 1) == 1 ? '1' : '0';
    });

    /// <summary>The first and last day number of a month of the tax year that ends in this year, 0 for April.</summary>
    public static (int First, int Last) DaysOf(int taxYearEnd, int month)
    {
        var first = new DateOnly(taxYearEnd - 1, 4, 1).AddMonths(month);
        return (first.DayNumber, first.AddMonths(1).DayNumber - 1);
    }
}
