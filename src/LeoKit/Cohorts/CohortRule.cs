namespace LeoKit;

/// <summary>The rule behind the cohort table: when a collection began decides which cells are blank, when the extract ended decides which are starred.</summary>
public static class CohortRule
{
    /// <summary>The first school census with pupil records: 2001/02.</summary>
    public static AcademicYear FirstSchoolCensus { get; } = new(2001);

    /// <summary>The first Key Stage 1 results, taken in Year 2: 1997/98.</summary>
    public static AcademicYear FirstKeyStage1 { get; } = new(1997);

    /// <summary>The first Key Stage 2 results, taken in Year 6: 1996/97.</summary>
    public static AcademicYear FirstKeyStage2 { get; } = new(1996);

    /// <summary>The last academic year in the extract: 2020/21.</summary>
    public static AcademicYear LastYear { get; } = new(2020);

    /// <summary>Whether a record of the cohort in that school year is held.</summary>
    /// <remarks>
    /// The briefing stars the end of a cohort's schooling, Year 13, where it lies after the extract's last year. It prints 2021/22 for
    /// Year 12 of the 2004/05 cohort without a star, although that year lies after 2020/21 as well; the rule follows the briefing.
    /// </remarks>
    public static CellStatus StatusOf(BirthCohort cohort, SchoolYear schoolYear)
    {
        var year = cohort.In(schoolYear);
        if (year > LastYear && schoolYear == SchoolYear.Last)
            return CellStatus.Expected;
        var held = year >= FirstSchoolCensus
            || (schoolYear == 2 && year >= FirstKeyStage1)
            || (schoolYear == 6 && year >= FirstKeyStage2);
        return held ? CellStatus.Held : CellStatus.NotHeld;
    }
}
