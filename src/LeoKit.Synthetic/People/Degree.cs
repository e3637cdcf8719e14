using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>A first degree.</summary>
sealed record Degree
{
    /// <summary>The end of the academic year of entry.</summary>
    public required int EntryYear { get; init; }

    /// <summary>The end of the academic year of graduation.</summary>
    public required int GraduationYear { get; init; }

    /// <summary>True if a year passed between school and entry by choice.</summary>
    public required bool GapYear { get; init; }

    /// <summary>The position of the subject in the table of subjects.</summary>
    public required int Subject { get; init; }

    /// <summary>True if the degree is awarded.</summary>
    public required bool Completed { get; init; }

    /// <summary>The day number on which study ends.</summary>
    public int Ends => new DateOnly(GraduationYear, 7, 1).DayNumber;

    /// <summary>Whole years from graduation to the tax year that ends in this year: 1 is the first full tax year.</summary>
    public int YearsAfter(int taxYearEnd) => taxYearEnd - 1 - GraduationYear;

    public static Degree? Of(LifeCourse life)
    {
        var (person, schooling, after) = (life.Background, life.Schooling, life.AfterSixteen);
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Degree);
        var above = schooling.Score - Schooling.Mean;

        // About a third graduate, half as many of those on free school meals, and more of most minority groups: LEO dossier §3.1, source P16.
        var takes = draws.Chance(Portable.Logistic(-0.2 + (0.07 * above) + (person.Ethnicity.IsMinority ? 0.9 : 0) + (person.Fsm ? -0.3 : 0)));
        var gap = draws.Chance(Portable.Logistic(-2.6 + (person.Fsm ? -0.8 : 0) - (0.4 * person.Deprivation) + (0.02 * above) + (person.Independent ? 0.9 : 0)));
        var four = draws.Chance(0.25);
        var subject = draws.Whole(0, 32);
        var completed = draws.Chance(0.93);
        if (!takes || !after.Level3By19)
            return null;
        var entry = person.YearOf(11) + 3 + (gap ? 1 : 0);
        return new()
        {
            EntryYear = entry,
            GraduationYear = entry + (four ? 3 : 2),
            GapYear = gap,
            Subject = subject,
            Completed = completed,
        };
    }
}
