using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>Days in a row, the first and the last included: a job, a benefit claim, a course, or any range of dates.</summary>
/// <remarks>LEO gives an unknown start of employment as 6 April, or the day before a known end, and an unknown end as 5 April; the two flags say so.</remarks>
[TypeFormatterSource]
public readonly record struct Spell : IComparable<Spell>, IShownInLists
{
    /// <summary>The days from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public Spell(DateOnly start, DateOnly end)
    {
        if (end < start)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"A spell cannot end on {end:yyyy-MM-dd}, before it starts on {start:yyyy-MM-dd}. Check whether the two dates are swapped; a spell of one day starts and ends on that day."), nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>The same from dates as data frames hold them; an hour is left out.</summary>
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public Spell(DateTime start, DateTime end) : this(DateOnly.FromDateTime(start), DateOnly.FromDateTime(end))
    {
    }

    object IShownInLists.Parts => new { Start, End, Days, UncertainStart, UncertainEnd };

    /// <summary>The first day.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day, which still belongs to the spell.</summary>
    public DateOnly End { get; }

    /// <summary>Whether the first day stands in for an unknown one.</summary>
    public bool UncertainStart { get; init; }

    /// <summary>Whether the last day stands in for an unknown one.</summary>
    public bool UncertainEnd { get; init; }

    /// <summary>How many days it has; at least 1.</summary>
    public int Days => End.DayNumber - Start.DayNumber + 1;

    /// <summary>The whole of a year.</summary>
    public static Spell Of(IYear year) => new(year.FirstDay, year.LastDay);

    /// <summary>Whether <paramref name="date"/> lies in it.</summary>
    public bool Contains(DateOnly date) => date >= Start && date <= End;

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(Spell other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether the two share a day, or one starts on the day after the other ends: no day lies between them.</summary>
    public bool Touches(Spell other) => Start.DayNumber <= other.End.DayNumber + 1 && other.Start.DayNumber <= End.DayNumber + 1;

    /// <summary>The part that lies in <paramref name="range"/>, or null if there is none. An end that is cut off is no longer uncertain.</summary>
    public Spell? Clip(Spell range)
    {
        if (!Overlaps(range))
            return null;
        return new(Start < range.Start ? range.Start : Start, End > range.End ? range.End : End)
        {
            UncertainStart = UncertainStart && Start >= range.Start,
            UncertainEnd = UncertainEnd && End <= range.End,
        };
    }

    /// <summary>The part that lies in an <see cref="AcademicYear"/> or a <see cref="TaxYear"/>, or null if there is none.</summary>
    public Spell? Clip(IYear year) => Clip(Of(year));

    /// <summary>By start, then by end, then certain before uncertain.</summary>
    public int CompareTo(Spell other) =>
        (Start, End, UncertainStart, UncertainEnd).CompareTo((other.Start, other.End, other.UncertainStart, other.UncertainEnd));

    /// <summary>Whether one spell sorts before the other.</summary>
    public static bool operator <(Spell left, Spell right) => left.CompareTo(right) < 0;

    /// <summary>Whether one spell sorts after the other.</summary>
    public static bool operator >(Spell left, Spell right) => left.CompareTo(right) > 0;

    /// <summary>Whether one spell is the other or sorts before it.</summary>
    public static bool operator <=(Spell left, Spell right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one spell is the other or sorts after it.</summary>
    public static bool operator >=(Spell left, Spell right) => left.CompareTo(right) >= 0;

    /// <summary>The spell as <c>2018-04-06 to 2018-06-30</c>; an uncertain day has a question mark.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd}{(UncertainStart ? "?" : "")} to {End:yyyy-MM-dd}{(UncertainEnd ? "?" : "")}");
}
