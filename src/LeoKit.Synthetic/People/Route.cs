using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>What a person does after Key Stage 4.</summary>
/// <param name="SixthForm">Stays at school for Years 12 and 13, and so in the school census.</param>
/// <param name="HigherEducation">Takes a degree.</param>
/// <param name="FurtherEducationRecords">Number of learner records of further education, at 16 to 18 and later.</param>
/// <param name="FinishesStudy">The day, as a day number, on which full-time study ends.</param>
sealed record Route(bool SixthForm, bool HigherEducation, int FurtherEducationRecords, int FinishesStudy)
{
    /// <summary>Further education records are numbered inside a person with four bits.</summary>
    public const int MostRecords = 16;

    public static Route Of(SyntheticOptions options, Background person, Schooling schooling)
    {
        var draws = Draws.For(options.Seed, person.Person, Purpose.Route);
        var above = schooling.Score - Schooling.Mean;

        // About a third graduate, half as many of those on free school meals, and more of most minority groups: LEO dossier §3.1, source P16.
        var degree = draws.Chance(Portable.Logistic(-1.0 + (0.095 * above) + (person.Ethnicity.IsMinority ? 0.8 : -0.1)));

        // 37 % of each cohort go to a school sixth form: LEO dossier §3.5, source LAIT.
        var sixthForm = draws.Chance(Portable.Logistic(-0.6 + (0.06 * above))) && !person.EducatedElsewhere;
        var college = draws.Chance(0.8);
        var collegeYears = draws.Whole(1, 3);
        var adult = draws.Chance(0.3);
        var adultYears = draws.Whole(1, 3);
        var gapYear = draws.Chance(0.1);
        var fourYears = draws.Chance(0.25);

        var records = (college && !sixthForm ? collegeYears : 0) + (adult ? adultYears : 0);
        if (person.EducatedElsewhere)
            records = Math.Max(1, records);

        var yearsOfStudy = degree ? 2 + (gapYear ? 1 : 0) + (fourYears ? 4 : 3) : sixthForm ? 2 : college ? collegeYears : 0;
        return new(sixthForm, degree, records, new DateOnly(person.YearOf(11) + yearsOfStudy, 7, 1).DayNumber);
    }
}
