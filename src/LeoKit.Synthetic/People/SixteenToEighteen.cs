using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>One A level: the subject by its classification and the grade, from 6 for A* to 0 for ungraded.</summary>
readonly record struct ALevel(string Subject, int Grade);

/// <summary>What a person studied to the end of Key Stage 5: A levels, or other qualifications of Level 3.</summary>
sealed record SixteenToEighteen(School School, ALevel[] ALevels)
{
    static readonly (string Subject, bool Facilitating)[] Subjects =
        [("2210", true), ("5110", true), ("4010", true), ("3910", true), ("1010", true), ("1110", true), ("1210", true), ("5650", true),
         ("4850", false), ("4890", false), ("3210", false), ("3510", false), ("4610", false), ("2650", false)];

    public int PassesAtLeast(int grade)
    {
        var passes = 0;
        foreach (var level in ALevels)
            passes += level.Grade >= grade ? 1 : 0;
        return passes;
    }

    /// <summary>AAB or better, at least two of them in subjects that universities ask for most.</summary>
    public bool HasAab
    {
        get
        {
            var facilitating = 0;
            foreach (var level in ALevels)
                foreach (var (subject, facilitates) in Subjects)
                    facilitating += facilitates && subject == level.Subject && level.Grade >= 4 ? 1 : 0;
            return PassesAtLeast(5) >= 2 && PassesAtLeast(4) >= 3 && facilitating >= 2;
        }
    }

    /// <summary>Null for people who were not studying at Level 3 at the end of Year 13; a course of three years ends later.</summary>
    public static SixteenToEighteen? Of(LifeCourse life)
    {
        var (person, schooling, after) = (life.Background, life.Schooling, life.AfterSixteen);
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.ALevels);
        var above = schooling.Score - Schooling.Mean;
        var college = draws.Unit();
        var academic = draws.Chance(after.Setting == SixteenPlus.FurtherEducationCollege ? 0.12 : Portable.Logistic(0.9 + (0.09 * above)));
        var staysWithoutPassing = draws.Chance(0.2);
        var count = 2 + draws.Pick([0.15, 0.7, 0.15]);
        var first = draws.Whole(0, Subjects.Length - 1);
        var step = 1 + (2 * draws.Whole(0, 2));
        if (person.EducatedElsewhere || after.Setting is SixteenPlus.Neither or SixteenPlus.Apprenticeship)
            return null;
        if (after.Level3By19 ? after.Level3In > person.YearOf(13) : !(staysWithoutPassing && academic))
            return null;

        var schools = life.Schools.For(life.Person);
        var school = after.Setting switch
        {
            SixteenPlus.SchoolSixthForm => schooling.Secondary,
            SixteenPlus.SixthFormCollege => schools.SixthFormCollegeIn(person.Region),
            _ => schools.FurtherEducationCollege(person.Region, college),
        };
        var levels = new ALevel[academic ? count : 0];
        for (var at = 0; at < levels.Length; at++)
        {
            // Level 3 means two passes or more, and no Level 3 means one at most.
            var grade = GradeOf(schooling.Score + (6 * draws.Normal()));
            if (after.Level3By19 && at < 2)
                grade = Math.Max(1, grade);
            if (!after.Level3By19 && at > 0)
                grade = 0;
            levels[at] = new(Subjects[(first + (at * step)) % Subjects.Length].Subject, grade);
        }
        return new(school, levels);
    }

    static int GradeOf(double score) => score switch { >= 74 => 6, >= 65 => 5, >= 57 => 4, >= 49 => 3, >= 41 => 2, >= 32 => 1, _ => 0 };
}
