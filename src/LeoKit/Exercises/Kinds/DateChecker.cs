using System.Globalization;

namespace LeoKit.Exercises;

/// <summary>VALUE: one day.</summary>
sealed class DateChecker : Checker<DateChecker.Day>
{
    protected override Day? Read(object answer, out Verdict? fault)
    {
        fault = null;
        switch (answer)
        {
            case DateOnly date:
                return new(date);
            case DateTime { TimeOfDay.Ticks: 0 } date:
                return new(DateOnly.FromDateTime(date));
            case string text when DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date):
                return new(date);
            default:
                fault = Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in a day: new DateOnly(2011, 4, 6), or text such as \"2011-04-06\".");
                return null;
        }
    }

    protected override bool Same(Day left, Day right) => left == right;

    protected override Verdict Explain(Day answer, Target target)
    {
        var (given, right) = (answer.Date, target.Right.Date);
        var days = given.DayNumber - right.DayNumber;
        var direction = days > 0 ? "late" : "early";
        return Math.Abs(days) == 1 ? Verdict.OtherContent($"Close: one day too {direction}. Does the day at the edge still belong to it?")
            : (given.Month, given.Day) == (right.Month, right.Day) ? Verdict.OtherContent($"The day and the month are right, the year is too {direction}.")
            : (given.Year, given.Day, given.Month) == (right.Year, right.Month, right.Day) ? Verdict.OtherContent("The day and the month have changed places.")
            : Verdict.OtherContent($"That is too {direction}.");
    }

    /// <summary>A day behind a reference, so that "not readable" can be null.</summary>
    internal sealed record Day(DateOnly Date);
}
