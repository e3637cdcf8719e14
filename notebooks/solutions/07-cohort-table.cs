// Solutions of 07 · The cohort table: each part replaces the cell of its name.

// cell: faded-a
var year11 = BirthCohort.Parse("1998/99").In(11);

// cell: faded-b
bool IsHeld(BirthCohort cohort, int schoolYear) =>
    InCensus(cohort, schoolYear)
    || (schoolYear == 2 && cohort.In(schoolYear).Start >= 1997)
    || (schoolYear == 6 && cohort.In(schoolYear).Start >= 1996);

// cell: faded-c
var letter = "C";

// cell: faded-d
var starred = CohortTable.Standard.Cells.Where(cell => cell.Status == CellStatus.Expected).ToArray();
