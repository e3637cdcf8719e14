namespace LeoKit;

/// <summary>One cell of the cohort table.</summary>
/// <param name="Cohort">The birth cohort, the row.</param>
/// <param name="SchoolYear">The school year, the column.</param>
/// <param name="Year">The academic year in the cell; null where the cell is blank.</param>
/// <param name="Status">Whether the record is held.</param>
public sealed record CohortCell(BirthCohort Cohort, SchoolYear SchoolYear, AcademicYear? Year, CellStatus Status)
{
    /// <summary>What the table prints: <c>2014/15</c>, <c>2021/22*</c> or nothing.</summary>
    public string Text => Status == CellStatus.Expected ? $"{Year}*" : $"{Year}";

    /// <summary>The cell by its row and column, such as <c>1998/99 Year 11</c>.</summary>
    public override string ToString() => $"{Cohort} {SchoolYear}";
}
