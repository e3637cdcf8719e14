using LeoKit.Schema;

namespace LeoKit.Synthetic.Rows;

/// <summary>The years of the returns of children's services: 1 April to 31 March, named by their end.</summary>
static class YearsOfReturn
{
    public static (int From, int To) DaysOf(int year) => (new DateOnly(year - 1, 4, 1).DayNumber, new DateOnly(year, 3, 31).DayNumber);

    /// <summary>The years of the view that touch these days and are over by the reference date.</summary>
    public static (int First, int Last) Touching(View view, SyntheticOptions options, int from, int to)
    {
        var known = options.ReferenceDate >= new DateOnly(options.ReferenceDate.Year, 3, 31) ? options.ReferenceDate.Year : options.ReferenceDate.Year - 1;
        return (Math.Max(view.Years.First, YearOf(from)), Math.Min(Math.Min(view.Years.Last, known), YearOf(to)));
    }

    static int YearOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return date.Month >= 4 ? date.Year + 1 : date.Year;
    }
}
