namespace LeoKit.Synthetic.People;

/// <summary>The two stretches of full-time study after Key Stage 4: at school or college, and for a degree. A gap year lies between them.</summary>
/// <param name="SchoolEnds">The first day, as a day number, after school or college.</param>
/// <param name="DegreeFrom">The first day of the degree; equal to <paramref name="DegreeEnds"/> without one.</param>
/// <param name="DegreeEnds">The first day after the degree and what is studied straight after it.</param>
readonly record struct StudyTime(int SchoolEnds, int DegreeFrom, int DegreeEnds)
{
    /// <summary>A day in each of six months in a row takes at least this many days.</summary>
    const int HalfYear = 150;

    const int FirstMonths = 120;

    public static StudyTime Of(LifeCourse life)
    {
        var school = life.AfterSixteen.Ends;
        return life.Degree is { } degree
            ? new(school, new DateOnly(degree.EntryYear - 1, 9, 20).DayNumber, degree.StudyEnds)
            : new(school, school, school);
    }

    /// <summary>The first day after all study.</summary>
    public int Ends => Math.Max(SchoolEnds, DegreeEnds);

    /// <summary>Days of study between two days, both included.</summary>
    public int DaysWithin(int from, int to) =>
        Math.Max(0, Math.Min(to, SchoolEnds - 1) - from + 1)
        + Math.Max(0, Math.Min(to, DegreeEnds - 1) - Math.Max(from, Math.Max(DegreeFrom, SchoolEnds)) + 1);

    /// <summary>Days in the first months after a degree, when a job is mostly the one that was held as a student.</summary>
    public int FirstDaysAfterDegreeWithin(int from, int to) =>
        DegreeEnds > DegreeFrom ? Math.Max(0, Math.Min(to, DegreeEnds + FirstMonths - 1) - Math.Max(from, DegreeEnds) + 1) : 0;

    /// <summary>True if study fills half a year or more between two days: education is then the main activity (LEO dossier §2, source P16).</summary>
    public bool IsSustainedWithin(int from, int to) =>
        Math.Min(to, SchoolEnds - 1) - from + 1 >= HalfYear
        || Math.Min(to, DegreeEnds - 1) - Math.Max(from, DegreeFrom) + 1 >= HalfYear;

    /// <summary>True if some study ended between two days.</summary>
    public bool EndsWithin(int from, int to) =>
        (from <= SchoolEnds && SchoolEnds <= to) || (from <= DegreeEnds && DegreeEnds <= to);
}
