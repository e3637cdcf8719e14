using System.Globalization;

namespace LeoKit;

/// <summary>A child's year at school in England: Reception is 0, then Year 1 to Year 13. Any of the numbers 0 to 13 can be given where one is asked for.</summary>
public readonly record struct SchoolYear : IComparable<SchoolYear>
{
    /// <summary>Reception.</summary>
    public const int First = 0;

    /// <summary>Year 13, the last of Key Stage 5.</summary>
    public const int Last = 13;

    /// <summary>The school year with this number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not one of 0 to 13.</exception>
    public SchoolYear(int number) =>
        Number = number is >= First and <= Last
            ? number
            : throw new ArgumentOutOfRangeException(nameof(number), number, "School years go from 0 (Reception) to 13.");

    /// <summary>0 for Reception, 11 for Year 11.</summary>
    public int Number { get; }

    /// <summary>The stage of the curriculum: EYFSP for Reception, then Key Stage 1 to Key Stage 5.</summary>
    public string Stage => Number switch
    {
        0 => "EYFSP",
        <= 2 => "Key Stage 1",
        <= 6 => "Key Stage 2",
        <= 9 => "Key Stage 3",
        <= 11 => "Key Stage 4",
        _ => "Key Stage 5",
    };

    /// <summary>All fourteen, from Reception to Year 13.</summary>
    public static IEnumerable<SchoolYear> All => Enumerable.Range(First, Last - First + 1).Select(number => new SchoolYear(number));

    /// <summary>The school year with this number.</summary>
    public static implicit operator SchoolYear(int number) => new(number);

    /// <inheritdoc/>
    public int CompareTo(SchoolYear other) => Number.CompareTo(other.Number);

    /// <summary>Whether one school year is before the other.</summary>
    public static bool operator <(SchoolYear left, SchoolYear right) => left.Number < right.Number;

    /// <summary>Whether one school year is after the other.</summary>
    public static bool operator >(SchoolYear left, SchoolYear right) => left.Number > right.Number;

    /// <summary>Whether one school year is the other or before it.</summary>
    public static bool operator <=(SchoolYear left, SchoolYear right) => left.Number <= right.Number;

    /// <summary>Whether one school year is the other or after it.</summary>
    public static bool operator >=(SchoolYear left, SchoolYear right) => left.Number >= right.Number;

    /// <summary>The year as <c>Year 11</c>; Reception is <c>Year 0</c>, as in the cohort table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Year {Number}");
}
