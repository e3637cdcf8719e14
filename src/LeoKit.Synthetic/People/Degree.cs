using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>A postgraduate course.</summary>
/// <param name="EntryYear">The end of the academic year of entry.</param>
/// <param name="LastYear">The end of the last academic year.</param>
/// <param name="Research">True for a research degree, false for a taught one.</param>
readonly record struct PostgraduateStudy(int EntryYear, int LastYear, bool Research);

/// <summary>A first degree, from the application to the class, and what follows it.</summary>
sealed record Degree
{
    /// <summary>The end of the academic year of entry.</summary>
    public required int EntryYear { get; init; }

    /// <summary>The end of the academic year of graduation, or of the last year of study for those who leave without a degree.</summary>
    public required int GraduationYear { get; init; }

    /// <summary>True if a year passed between school and entry by choice.</summary>
    public required bool GapYear { get; init; }

    /// <summary>True if the place was applied for while at school, for entry a year later.</summary>
    public required bool Deferred { get; init; }

    /// <summary>The position of the subject in the table of subjects.</summary>
    public required int Subject { get; init; }

    /// <summary>The position of the provider among those of higher education.</summary>
    public required int Provider { get; init; }

    /// <summary>True if the degree is awarded.</summary>
    public required bool Completed { get; init; }

    /// <summary>The class: 1 first, 2 upper second, 3 lower second, 4 third, 5 unclassified; of use only for a degree that is awarded.</summary>
    public required int Class { get; init; }

    public PostgraduateStudy? Postgraduate { get; init; }

    /// <summary>The day number on which study for the degree ends.</summary>
    public int Ends => new DateOnly(GraduationYear, 7, 1).DayNumber;

    /// <summary>The day number on which full-time study ends: later than the degree for those who go straight on.</summary>
    public int StudyEnds => Postgraduate is { } after && after.EntryYear == GraduationYear + 1 ? new DateOnly(after.LastYear, 7, 31).DayNumber : Ends;

    /// <summary>Whole years from graduation to the tax year that ends in this year: 1 is the first full tax year.</summary>
    public int YearsAfter(int taxYearEnd) => taxYearEnd - 1 - GraduationYear;

    public static Degree? Of(LifeCourse life)
    {
        var (person, after) = (life.Background, life.AfterSixteen);
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Degree);
        var above = life.Schooling.Score - Schooling.Mean;
        var takes = draws.Chance(DegreeRates.Enters(person, above));
        var gap = draws.Chance(DegreeRates.GapYear(person, above));
        var deferred = draws.Chance(0.6);
        var subject = Subjects.Draw(ref draws, person.Female, above);
        var provider = HigherEducationProviders.Draw(ref draws, person, above);
        var years = DegreeRates.Years(subject, draws.Unit());
        var completed = draws.Chance(0.93);
        var leavesAfter = draws.Chance(0.6) ? 1 : 2;
        var standing = (0.05 * (above - 10)) + draws.Normal();
        if (!takes || !after.Level3By19 || after.Apprenticeship is not null)
            return null;
        var entry = after.Level3In + (gap ? 2 : 1);
        var last = entry + (completed ? years : leavesAfter) - 1;
        return new()
        {
            EntryYear = entry,
            GraduationYear = last,
            GapYear = gap,
            Deferred = gap && deferred,
            Subject = subject,
            Provider = provider,
            Completed = completed,
            Class = DegreeRates.ClassOf(subject, standing, last),
            Postgraduate = completed ? PostgraduateOf(life, last) : null,
        };
    }

    /// <summary>About one graduate in five goes on to a taught postgraduate course, most of them at once, and one in seventy to research: invented.</summary>
    static PostgraduateStudy? PostgraduateOf(LifeCourse life, int graduation)
    {
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Postgraduate);
        var taught = draws.Chance(0.2);
        var research = draws.Chance(0.015);
        var atOnce = draws.Chance(0.65);
        var waits = draws.Whole(1, 5);
        if (!taught && !research)
            return null;
        var entry = graduation + 1 + (atOnce ? 0 : waits);
        return new(entry, entry + (research ? 3 : 0), research);
    }
}
