using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>07 · The cohort table.</summary>
static class Notebook07
{
    static readonly BirthCohort BornIn1998 = new(1998);

    static readonly ImmutableArray<FunctionCase> AllCells =
        [.. CohortTable.Standard.Cells.Select(cell => Case(cell.Cohort, cell.SchoolYear))];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Year("07.A", BornIn1998.In(11))
            .Shows("Year n comes n + 5 years after birth: 1998 + 11 + 5 is 2014.")
            .Wrong(BornIn1998.Born.Next(11), "That is eleven years after birth. Children do not start school when they are born: Reception begins at four.")
            .Wrong(BornIn1998.In(10), "In that year the cohort is in Year 10. Reception is Year 0, so Year 11 is the twelfth year at school.")
            .Wrong(BornIn1998.In(11).Next(), "That is one year too late. The cohort starts Reception in 2003/04, five academic years after 1998/99.")
            .Help("Look along the row 1998/99 of the table, or start from Reception in 2003/04.",
                "A BirthCohort can count: cohort.In(schoolYear).",
                "var answer = BirthCohort.Parse(\"1998/99\").In(11);"),

        Function("07.B", "bool IsHeld(BirthCohort cohort, int schoolYear)",
            (BirthCohort cohort, int schoolYear) => CohortTable.Standard[cohort, schoolYear].Year is not null,
            AllCells)
            .Shows("Three dates and one sum give all 280 cells. A rule can be read and tested; a typed table can only be believed.")
            .Wrong((BirthCohort cohort, int schoolYear) => cohort.In(schoolYear).Start >= 2001,
                "The school census is right. Two tests reach back further: Key Stage 1 in Year 2 from 1997/98, and Key Stage 2 in Year 6 from 1996/97.")
            .Wrong((BirthCohort cohort, int schoolYear) => cohort.In(schoolYear).Start > 2001 || EarlyTest(cohort, schoolYear),
                "The first year of the school census, 2001/02, is left out: use >= so that it counts.")
            .Wrong((BirthCohort cohort, int schoolYear) => cohort.In(schoolYear).Start >= 1996,
                "From 1996/97 there are only the Key Stage 2 results of Year 6, not the other school years.")
            .Wrong((BirthCohort cohort, int schoolYear) => CohortTable.Standard[cohort, schoolYear].Status == CellStatus.Held,
                "Only the two starred cells differ. Here they count as filled; the next exercise is about them.")
            .Wrong((BirthCohort cohort, int schoolYear) => true, "Every cell is filled now. The blank ones lie before the collections began.")
            .Wrong((BirthCohort cohort, int schoolYear) => false, "Every cell is blank now. Which is the first year of the school census?")
            .Help("For each blank cell, ask which collection had not begun yet.",
                "Three collections matter: the school census from 2001/02, Key Stage 1 (Year 2) from 1997/98, Key Stage 2 (Year 6) from 1996/97. Join them with ||.",
                "var year = cohort.In(schoolYear).Start; return year >= 2001 || (schoolYear == 2 && year >= 1997) || (schoolYear == 6 && year >= 1996);"),

        Choice("07.C", "C")
            .Shows("Year 2 has the Key Stage 1 results, collected from 1997/98. The pupil-level school census, which covers every year group, begins in 2001/02.")
            .Wrong("A", "No child starts school in Year 2: the cohort was in Year 1 in 1996/97. What is missing is the record, not the child.")
            .Wrong("B", "The other cohorts have Year 1 records from 2001/02 on, so nobody decided to leave Year 1 out.")
            .Wrong("D", "Linking joins records that exist. In 1996/97 there was no pupil-level collection about Year 1 to be linked.")
            .Help("Which academic years are the two cells about? Which collection could have covered them?",
                "Compare with Year 6 of the older cohorts: it is filled early, too.",
                "Think of what happens at the end of Year 2 that does not happen at the end of Year 1."),

        Set("07.D", "new[] { \"1998/99 Year 11\" }, or the cells themselves", CohortTable.Standard.Cells.Where(cell => cell.Status == CellStatus.Expected), CellName)
            .Shows("A star is a promise, not data: a study that needs Year 13 of these cohorts has to wait for the next extract.")
            .Wrong(CohortTable.Standard.Cells.Where(cell => cell.Year > CohortRule.LastYear),
                "That is the logical answer: three cells lie after 2020/21, the last year of the extract. The briefing prints a star at two of them, in the column Year 13.")
            .Wrong(CohortTable.Standard.Cells.Where(cell => cell.Status == CellStatus.NotHeld),
                "Those are the blank cells, from before the collections began. The expected ones lie at the other end, after the extract.")
            .Wrong(CohortTable.Standard.Rows.TakeLast(1).SelectMany(row => row.Cells).Where(cell => cell.Year > CohortRule.LastYear),
                "Those are the last two cells of the youngest cohort. Look down the column Year 13 instead.")
            .Help("The stars stand at the far right of the table.",
                "Each cell has a Status. Filter the cells: CohortTable.Standard.Cells.Where(cell => …).",
                "CohortTable.Standard.Cells.Where(cell => cell.Status == CellStatus.Expected)"),
    ];

    static bool EarlyTest(BirthCohort cohort, int schoolYear) => schoolYear is 2 or 6 && CohortTable.Standard[cohort, schoolYear].Year is not null;

    static string? CellName(object item) => item switch
    {
        CohortCell cell => cell.ToString(),
        string text when text.Contains("Year", StringComparison.OrdinalIgnoreCase) => text,
        _ => null,
    };
}
