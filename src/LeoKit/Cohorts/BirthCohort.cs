using System.Globalization;

namespace LeoKit;

/// <summary>The children born in one academic year, who go through school together: written <c>1998/99</c>.</summary>
public readonly record struct BirthCohort : IComparable<BirthCohort>
{
    /// <summary>Children born from 1 September of <paramref name="start"/> to 31 August of the next year.</summary>
    public BirthCohort(int start) : this(new AcademicYear(start))
    {
    }

    /// <summary>Children born in the academic year <paramref name="born"/>.</summary>
    public BirthCohort(AcademicYear born) => Born = born;

    /// <summary>The academic year of birth.</summary>
    public AcademicYear Born { get; }

    /// <summary>The cohort of a child born on <paramref name="dateOfBirth"/>.</summary>
    public static BirthCohort Of(DateOnly dateOfBirth) => new(AcademicYear.Of(dateOfBirth));

    /// <summary>Reads <c>1998/99</c>, <c>1999/2000</c> or <c>1998-99</c>.</summary>
    /// <exception cref="FormatException">The text is not an academic year; the message says why.</exception>
    public static BirthCohort Parse(string text) => new(AcademicYear.Parse(text));

    /// <summary>The age of every child of the cohort on 31 August of <paramref name="year"/>: the day on which the youngest has had the birthday, too.</summary>
    public int AgeOn31August(int year) => year - Born.End;

    /// <summary>The academic year in which the cohort is in <paramref name="schoolYear"/>: a child starts Reception at four, so Year n comes n + 5 years after birth.</summary>
    public AcademicYear In(SchoolYear schoolYear) => Born.Next(schoolYear.Number + 5);

    /// <inheritdoc/>
    public int CompareTo(BirthCohort other) => Born.CompareTo(other.Born);

    /// <summary>Whether one cohort was born before the other.</summary>
    public static bool operator <(BirthCohort left, BirthCohort right) => left.Born < right.Born;

    /// <summary>Whether one cohort was born after the other.</summary>
    public static bool operator >(BirthCohort left, BirthCohort right) => left.Born > right.Born;

    /// <summary>Whether one cohort is the other or born before it.</summary>
    public static bool operator <=(BirthCohort left, BirthCohort right) => left.Born <= right.Born;

    /// <summary>Whether one cohort is the other or born after it.</summary>
    public static bool operator >=(BirthCohort left, BirthCohort right) => left.Born >= right.Born;

    /// <summary>The cohort as <c>1998/99</c>; the one that crosses the century as <c>1999/2000</c>, as the Department for Education's briefing writes it.</summary>
    public override string ToString() => Born.End % 100 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Born.Start}/{Born.End}")
        : Born.ToString();
}
