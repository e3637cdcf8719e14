using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>Which school year each birth cohort was in, and whether LEO holds a record of it: made from <see cref="CohortRule"/>, not typed.</summary>
[TypeFormatterSource]
public sealed class CohortTable : IShownAs
{
    const string AgeHeading = "Age in most recent year of LEO data";

    // The briefing gives the age on the last 31 August before the extract ends.
    const int AgeInYear = 2020;

    CohortTable(BirthCohort first, BirthCohort last) =>
        Rows = [.. Enumerable.Range(first.Born.Start, last.Born.Start - first.Born.Start + 1).Select(start => RowOf(new(start)))];

    /// <summary>The table of the Department for Education's briefing on LEO: cohorts 1985/86 to 2004/05, Reception to Year 13.</summary>
    public static CohortTable Standard { get; } = new(new(1985), new(2004));

    /// <summary>One row for each cohort, the oldest first.</summary>
    public ImmutableArray<CohortRow> Rows { get; }

    /// <summary>All cells, row by row.</summary>
    public IEnumerable<CohortCell> Cells => Rows.SelectMany(row => row.Cells);

    /// <summary>The cell of a cohort and a school year.</summary>
    /// <exception cref="ArgumentException">The cohort is not in the table.</exception>
    public CohortCell this[BirthCohort cohort, SchoolYear schoolYear] =>
        Rows.FirstOrDefault(row => row.Cohort == cohort)?.Cells[schoolYear.Number]
        ?? throw new ArgumentException($"The table has the birth cohorts {Rows[0].Cohort} to {Rows[^1].Cohort}, not {cohort}.", nameof(cohort));

    /// <summary>The table as CSV: a heading, then one line a cohort; blank cells are empty, stars are kept, lines end in \n.</summary>
    public string ToCsv() => string.Concat(Lines().Select(line => string.Join(',', line) + "\n"));

    object IShownAs.Shown => ToTableView();

    /// <summary>The table ready to be shown.</summary>
    public TableView ToTableView()
    {
        var lines = Lines().ToImmutableArray();
        return new(lines[0], lines[1..])
        {
            Caption = "Birth cohorts in LEO: the academic year of each school year (blank: not held; *: expected, not yet held)",
            NumberColumns = [lines[0].Length - 1],
        };
    }

    /// <summary>What the table is, in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"Cohort table: {Rows.Length} birth cohorts × {Rows[0].Cells.Length} school years, {Cells.Count(cell => cell.Year is not null)} cells filled");

    static CohortRow RowOf(BirthCohort cohort) => new(cohort, [.. SchoolYear.All.Select(year => CellOf(cohort, year))], cohort.AgeOn31August(AgeInYear));

    static CohortCell CellOf(BirthCohort cohort, SchoolYear schoolYear)
    {
        var status = CohortRule.StatusOf(cohort, schoolYear);
        return new(cohort, schoolYear, status == CellStatus.NotHeld ? null : cohort.In(schoolYear), status);
    }

    IEnumerable<ImmutableArray<string>> Lines() =>
        Rows.Select(row => (ImmutableArray<string>)[$"{row.Cohort}", .. row.Cells.Select(cell => cell.Text), row.Age.ToString(CultureInfo.InvariantCulture)])
            .Prepend(["Birth cohort", .. SchoolYear.All.Select(year => $"{year}"), AgeHeading]);
}
