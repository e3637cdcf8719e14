using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LeoKit;

/// <summary>A school year in England, from 1 September to 31 August: written <c>2010/11</c>.</summary>
public readonly record struct AcademicYear : IComparable<AcademicYear>, IYear
{
    /// <summary>The academic year that starts on 1 September of <paramref name="start"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900 to 2199.</exception>
    public AcademicYear(int start) => Start = WrittenYear.Checked(start, "An academic year");

    /// <summary>The calendar year in which it starts: 2010 for 2010/11.</summary>
    public int Start { get; }

    /// <summary>The calendar year in which it ends: 2011 for 2010/11. View names such as <c>Spring_Census_2011</c> carry this one.</summary>
    public int End => Start + 1;

    /// <summary>1 September.</summary>
    public DateOnly FirstDay => new(Start, 9, 1);

    /// <summary>31 August of the following calendar year.</summary>
    public DateOnly LastDay => new(End, 8, 31);

    /// <summary>365, or 366 if a 29 February lies in it.</summary>
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>September to August.</summary>
    public ImmutableArray<Spell> Months => MonthsOfYear.From(FirstDay);

    /// <summary>The academic year in which <paramref name="date"/> lies.</summary>
    public static AcademicYear Of(DateOnly date) => new(date.Month >= 9 ? date.Year : date.Year - 1);

    /// <summary>The academic year that ends in <paramref name="year"/>: 2010/11 for 2011.</summary>
    public static AcademicYear EndingIn(int year) => new(year - 1);

    /// <summary>Whether <paramref name="date"/> lies in it.</summary>
    public bool Contains(DateOnly date) => date >= FirstDay && date <= LastDay;

    /// <summary>The academic year <paramref name="years"/> later; earlier if negative.</summary>
    public AcademicYear Next(int years = 1) => new(Start + years);

    /// <summary>Reads <c>2010/11</c>, <c>2010/2011</c> or <c>2010-11</c>.</summary>
    /// <exception cref="FormatException">The text is not an academic year; the message says why.</exception>
    public static AcademicYear Parse(string text) =>
        WrittenYear.Start(text, codeToo: false, out var fault) is { } start
            ? new(start)
            : throw new FormatException($"'{text}' is not an academic year: {fault}. Write 2010/11, 2010/2011 or 2010-11, or use new AcademicYear(2010) or AcademicYear.EndingIn(2011).");

    /// <summary>As <see cref="Parse(string)"/>, without an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AcademicYear year)
    {
        var start = WrittenYear.Start(text, codeToo: false, out _);
        year = start is { } known ? new(known) : default;
        return start is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(AcademicYear other) => Start.CompareTo(other.Start);

    /// <summary>Whether one year is before the other.</summary>
    public static bool operator <(AcademicYear left, AcademicYear right) => left.Start < right.Start;

    /// <summary>Whether one year is after the other.</summary>
    public static bool operator >(AcademicYear left, AcademicYear right) => left.Start > right.Start;

    /// <summary>Whether one year is the other or before it.</summary>
    public static bool operator <=(AcademicYear left, AcademicYear right) => left.Start <= right.Start;

    /// <summary>Whether one year is the other or after it.</summary>
    public static bool operator >=(AcademicYear left, AcademicYear right) => left.Start >= right.Start;

    /// <summary>The year as <c>2010/11</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:0000}/{WrittenYear.ShortEnd(Start)}");
}
