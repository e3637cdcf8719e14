using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LeoKit;

/// <summary>A tax year in the United Kingdom, from 6 April to 5 April: written <c>2018-19</c>, in LEO's tables <c>201819</c>.</summary>
public readonly record struct TaxYear : IComparable<TaxYear>, IYear
{
    /// <summary>The tax year that starts on 6 April of <paramref name="start"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900 to 2199.</exception>
    public TaxYear(int start) => Start = WrittenYear.Checked(start, "A tax year");

    /// <summary>The calendar year in which it starts: 2018 for 2018-19.</summary>
    public int Start { get; }

    /// <summary>The calendar year in which it ends: 2019 for 2018-19.</summary>
    public int End => Start + 1;

    /// <summary>The number that LEO's outcome tables hold: 201819 for 2018-19.</summary>
    public int Code => (Start * 100) + (End % 100);

    /// <summary>6 April.</summary>
    public DateOnly FirstDay => new(Start, 4, 6);

    /// <summary>5 April of the following calendar year.</summary>
    public DateOnly LastDay => new(End, 4, 5);

    /// <summary>365, or 366 if a 29 February lies in it.</summary>
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>Its twelve months from the 6th to the 5th: 6 April to 5 May, and so on.</summary>
    public ImmutableArray<Spell> Months => MonthsOfYear.From(FirstDay);

    /// <summary>The tax year in which <paramref name="date"/> lies.</summary>
    public static TaxYear Of(DateOnly date) => new(date >= new DateOnly(date.Year, 4, 6) ? date.Year : date.Year - 1);

    /// <summary>The tax year with the code that LEO's outcome tables hold, such as 201819.</summary>
    /// <exception cref="FormatException">The number is not such a code; the message says why.</exception>
    public static TaxYear FromCode(int code) => Parse(code.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether <paramref name="date"/> lies in it.</summary>
    public bool Contains(DateOnly date) => date >= FirstDay && date <= LastDay;

    /// <summary>The tax year <paramref name="years"/> later; earlier if negative.</summary>
    public TaxYear Next(int years = 1) => new(Start + years);

    /// <summary>Reads the forms found in LEO's tables and guides: <c>2018-19</c>, <c>2018/19</c>, <c>2018/2019</c>, <c>2018-2019</c> and <c>201819</c>.</summary>
    /// <exception cref="FormatException">The text is not a tax year; the message says why.</exception>
    public static TaxYear Parse(string text) =>
        WrittenYear.Start(text, codeToo: true, out var fault) is { } start
            ? new(start)
            : throw new FormatException($"'{text}' is not a tax year: {fault}. Write 2018-19, 2018/2019 or 201819, or use new TaxYear(2018).");

    /// <summary>As <see cref="Parse(string)"/>, without an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out TaxYear year)
    {
        var start = WrittenYear.Start(text, codeToo: true, out _);
        year = start is { } known ? new(known) : default;
        return start is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(TaxYear other) => Start.CompareTo(other.Start);

    /// <summary>Whether one year is before the other.</summary>
    public static bool operator <(TaxYear left, TaxYear right) => left.Start < right.Start;

    /// <summary>Whether one year is after the other.</summary>
    public static bool operator >(TaxYear left, TaxYear right) => left.Start > right.Start;

    /// <summary>Whether one year is the other or before it.</summary>
    public static bool operator <=(TaxYear left, TaxYear right) => left.Start <= right.Start;

    /// <summary>Whether one year is the other or after it.</summary>
    public static bool operator >=(TaxYear left, TaxYear right) => left.Start >= right.Start;

    /// <summary>The year as <c>2018-19</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:0000}-{WrittenYear.ShortEnd(Start)}");
}
