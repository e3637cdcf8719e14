using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>All courses of higher education that a person takes: a first degree and what follows it, and courses beside work.</summary>
/// <remarks>
/// Courses beside work change no work, pay or benefits: they are there because the shares of people in higher education many years after school would be far too low without them.
/// </remarks>
static class HigherCourses
{
    const int FirstYear = 2;

    /// <summary>People without Level 3 by 19 reach it later, if they do.</summary>
    const int FirstYearWithoutLevel3 = 5;

    /// <summary>
    /// How likely a course beside work is to begin, by years since Key Stage 4, from the second on. Higher education is the main activity of 15.1 % in the sixth year, 7.9 % in the
    /// eighth, 5.5 % in the tenth and 2.7 % in the fifteenth, and of 7.2 % of later non-graduates in the third (LEO dossier §3.1, source P16).
    /// </summary>
    static ReadOnlySpan<double> Starts => [0.025, 0.03, 0.03, 0.04, 0.06, 0.045, 0.035, 0.028, 0.024, 0.02, 0.018, 0.016, 0.014, 0.013];

    public static List<HigherCourse> Of(LifeCourse life)
    {
        // The student record is joined to schools by the pupil matching reference: people who were at school elsewhere are not in it.
        var courses = new List<HigherCourse>();
        if (life.Background.EducatedElsewhere)
            return courses;
        if (life.Degree is { } degree)
        {
            courses.Add(new(0, HigherLevel.FirstDegree, degree.EntryYear, degree.GraduationYear, degree.Subject, degree.Provider, degree.Completed, degree.Class));
            if (degree.Postgraduate is { } after)
                courses.Add(new(1, after.Research ? HigherLevel.Research : HigherLevel.TaughtPostgraduate, after.EntryYear, after.LastYear, degree.Subject, degree.Provider, true));
        }
        AddBesideWork(courses, life);
        return courses;
    }

    static void AddBesideWork(List<HigherCourse> courses, LifeCourse life)
    {
        var person = life.Background;
        var above = life.Schooling.Score - Schooling.Mean;
        var level3 = life.AfterSixteen.Level3By19;
        var rate = life.Degree is { Completed: true } ? 1.3 : level3 ? 1.75 : 0.75;
        var free = person.YearOf(11) + FirstYear + 1;
        foreach (var course in courses)
            free = Math.Max(free, course.LastYear + 1);
        for (var since = FirstYear; since < FirstYear + Starts.Length; since++)
        {
            var entry = person.YearOf(11) + since + 1;
            var draws = Draws.For(life.Options.Seed, life.Person, Purpose.LaterHigherEducation, since);
            if (!draws.Chance(Starts[since - FirstYear] * rate) || entry < free || (!level3 && since < FirstYearWithoutLevel3))
                continue;
            var years = 1 + draws.Pick([35, 35, 20, 10]);
            var completed = draws.Chance(0.75);
            var subject = life.Degree?.Subject ?? Subjects.Draw(ref draws, person.Female, above);
            var provider = HigherEducationProviders.Draw(ref draws, person, above);
            var level = life.Degree is { Completed: true } ? HigherLevel.TaughtPostgraduate : HigherLevel.OtherUndergraduate;
            courses.Add(new(courses.Count, level, entry, entry + years - 1, subject, provider, completed, PartTime: true));
            free = entry + years + 1;
        }
    }
}
