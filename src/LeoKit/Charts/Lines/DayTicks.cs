using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Charting;

/// <summary>An axis of days with ticks at the beginnings of years, of months, or at days.</summary>
static class DayTicks
{
    const int Most = 6;

    public static Axis Axis(string name, DateOnly first, DateOnly last)
    {
        var room = Math.Max(1, (last.DayNumber - first.DayNumber) * 0.04);
        var ticks = Years(first, last) ?? Months(first, last) ?? Days(first, last);
        return new(name, first.DayNumber - room, last.DayNumber + room, ticks);
    }

    static ImmutableArray<Tick>? Years(DateOnly first, DateOnly last)
    {
        foreach (var step in (int[])[1, 2, 5, 10, 20, 50, 100, 1000])
        {
            var years = Enumerable.Range(first.Year, last.Year - first.Year + 1).Where(year => year % step == 0).Select(year => new DateOnly(year, 1, 1)).Where(day => day >= first && day <= last).ToList();
            if (years.Count < 3)
                return null;
            if (years.Count <= Most)
                return [.. years.Select(day => new Tick(day.DayNumber, day.ToString("yyyy", CultureInfo.InvariantCulture)))];
        }
        return null;
    }

    static ImmutableArray<Tick>? Months(DateOnly first, DateOnly last)
    {
        foreach (var step in (int[])[1, 3, 6])
        {
            var month = new DateOnly(first.Year, first.Month, 1);
            List<DateOnly> months = [];
            for (; month <= last; month = month.AddMonths(1))
                if (month >= first && (month.Month - 1) % step == 0)
                    months.Add(month);
            if (months.Count < 3)
                return null;
            if (months.Count <= Most)
                return [.. months.Select(day => new Tick(day.DayNumber, day.ToString("yyyy-MM", CultureInfo.InvariantCulture)))];
        }
        return null;
    }

    static ImmutableArray<Tick> Days(DateOnly first, DateOnly last)
    {
        var step = Math.Max(1, (int)Math.Ceiling((last.DayNumber - first.DayNumber) / 3.0));
        return [.. Enumerable.Range(0, 4).Select(at => first.DayNumber + (at * step)).Where(day => day <= last.DayNumber)
            .Select(day => new Tick(day, DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))];
    }
}
