using System.Globalization;

namespace LeoKit.Tests;

/// <summary>Writes spells as a reader would.</summary>
static class Days
{
    public static Spell From(string start, string end) => new(Date(start), Date(end));

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One spell of a day in the middle of each month marked <c>x</c>, in the order of the months of the year.</summary>
    public static Spell[] InMonths(IYear year, string marks) =>
        [.. from month in year.Months.Zip(marks.Replace(" ", "", StringComparison.Ordinal)) where month.Second == 'x' let day = month.First.Start.AddDays(14) select new Spell(day, day)];
}
