using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>What a young person does on a day, in the codes of local authorities.</summary>
static class YoungActivity
{
    /// <summary>The code, the first day of the activity and the expected last day of a course.</summary>
    /// <param name="life">The person.</param>
    /// <param name="year">The end of the academic year, one of the three after Key Stage 4.</param>
    /// <param name="day">The day, as a day number.</param>
    public static (int Code, int Start, int? ExpectedEnd) On(LifeCourse life, int year, int day)
    {
        var (after, finished) = (life.AfterSixteen, life.Background.YearOf(11));
        if (after.Apprenticeship is { } taken && taken.Start <= day && day <= taken.End)
            return (310, taken.Start, taken.End);
        if (year - finished <= after.YearsOfStudy)
            return (after.Setting switch { SixteenPlus.SchoolSixthForm => 210, SixteenPlus.SixthFormCollege => 220, _ => 230 },
                YoungLearning.September(finished), YoungLearning.June(finished + after.YearsOfStudy));
        if (life.Degree is { } degree && year >= degree.EntryYear && day <= degree.Ends)
            return (240, YoungLearning.September(degree.EntryYear - 1), YoungLearning.June(degree.GraduationYear));
        if (life.Degree is { GapYear: true } later && year == later.EntryYear - 1)
            return (260, YoungLearning.September(year - 1), null);
        foreach (var aim in life.FurtherEducation.Aims)
            if (aim.Start <= day && day <= aim.End)
                return (aim.IsApprenticeship ? 310 : aim.Part == AimPart.Programme ? 450 : 250, aim.Start, aim.Expected);
        return WorkOrNeither(life, year, day);
    }

    static (int Code, int Start, int? ExpectedEnd) WorkOrNeither(LifeCourse life, int year, int day)
    {
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Activity, -year);
        var work = draws.Pick([45, 15, 13, 15, 8, 4]);
        var none = draws.Pick([64, 9, 9, 8, 4, 3, 3]);
        var woman = life.Background.Female;
        var since = YoungLearning.September(year - 1);
        foreach (var spell in life.Spells)
        {
            if (spell.Start <= day && day <= spell.End)
                return (work switch { 0 => 330, 1 => 340, 2 => 350, 3 => 360, 4 => 320, _ => 380 }, spell.Start, null);
            if (spell.End < day)
                since = Math.Max(since, spell.End + 1);
        }
        return (none switch { 0 => 619, 1 => 640, 2 => woman ? 630 : 610, 3 => woman ? 650 : 616, 4 => 670, 5 => 620, _ => 680 }, Math.Min(since, day), null);
    }
}
