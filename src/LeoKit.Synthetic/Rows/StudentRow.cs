using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>One student on one course in one academic year of higher education.</summary>
/// <param name="Person">The student.</param>
/// <param name="Course">The course.</param>
/// <param name="Year">The end of the academic year.</param>
readonly record struct StudentRow(LifeCourse Person, HigherCourse Course, int Year)
{
    public Subject Subject => Subjects.All[Course.Subject];

    public bool IsLast => Year == Course.LastYear;

    /// <summary>True in the year in which the qualification is obtained.</summary>
    public bool Qualifies => IsLast && Course.Completed;

    /// <summary>Courses begin in the second half of September.</summary>
    public int Begins => new DateOnly(Course.EntryYear - 1, 9, 15).DayNumber + Draw(1).Whole(0, 14);

    /// <summary>Degrees end in June, other courses with the academic year; those who leave without a qualification go in the course of it.</summary>
    public int Ends => !Course.Completed ? new DateOnly(Course.LastYear - 1, 11, 1).DayNumber + Draw(2).Whole(0, 230)
        : Course.Level == HigherLevel.FirstDegree ? new DateOnly(Course.LastYear, 6, 15).DayNumber + Draw(1).Whole(0, 14)
        : new DateOnly(Course.LastYear, 7, 31).DayNumber;

    public string? ReasonForEnding => !IsLast ? null : Qualifies ? "01" : Draw(3).Pick([25, 15, 5, 5, 40, 10]) switch { 0 => "02", 1 => "03", 2 => "04", 3 => "06", 4 => "07", _ => "11" };

    public string Class => Qualifies ? Classes[Course.Class] : "A";

    public string? Qualification => !Qualifies ? null : Course.Level switch
    {
        HigherLevel.Research => "D00",
        HigherLevel.TaughtPostgraduate => "M00",
        HigherLevel.FirstDegree => "H00",
        _ => "J10",
    };

    public string Level3 => Course.Level is HigherLevel.Research or HigherLevel.TaughtPostgraduate ? "1" : "2";

    public string Level5 => Course.Level switch { HigherLevel.Research => "1", HigherLevel.TaughtPostgraduate => "2", HigherLevel.FirstDegree => "3", _ => "4" };

    /// <summary>Higher results at 16 go with more points at 18, loosely; a few are not known.</summary>
    public int? Tariff
    {
        get
        {
            var draws = Draw(4);
            var missing = draws.Chance(0.12);
            var points = 290 + (6 * (Person.Schooling.Score - Schooling.Mean - 10)) + (60 * draws.Normal());
            return missing || Course.Level != HigherLevel.FirstDegree ? null : (int)Math.Clamp(Math.Round(points / 10) * 10, 40, 700);
        }
    }

    /// <summary>The class of the parents goes with the home area; a sixth are not classified.</summary>
    public string SocioEconomicClass
    {
        get
        {
            var draws = Draw(5);
            var unknown = draws.Chance(0.17);
            var standing = (0.7 * Person.Background.Deprivation) + draws.Normal();
            return unknown ? "9" : standing switch { < -0.9 => "1", < 0 => "2", < 0.4 => "3", < 0.65 => "4", < 0.85 => "5", < 1.4 => "6", < 2 => "7", _ => "8" };
        }
    }

    public string ParentalEducation
    {
        get
        {
            var draws = Draw(6);
            var unknown = draws.Chance(0.1);
            var refused = draws.Chance(0.05);
            var graduate = draws.Chance(Portable.Logistic(-0.1 - (0.6 * Person.Background.Deprivation)));
            return unknown ? "9" : refused ? "8" : graduate ? "1" : "2";
        }
    }

    Draws Draw(int part) => Draws.For(Person.Options.Seed, Person.Person, Purpose.StudentRecord, (16 * Course.Number) + part);

    static readonly string[] Classes = ["A", "1", "2", "3", "4", "5"];
}
