using System.Collections.Immutable;
using LeoKit.Schema;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>03 · What is in LEO.</summary>
static class Notebook03
{
    static readonly string[] Tables = ["SC_Pupil", "Absence", "KS4_Pupil", "HESA", "LEO_Employment", "LEO_Earnings"];

    static readonly string[] SeveralRows = ["SC_Pupil", "LEO_Employment", "CIN"];

    static readonly string[] Columns = ["FSMeligible_spr11", "Gender_aut06", "SENprovision_spr21", "URN_anon_spr10"];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Set("03.A", "new[] { \"SC_Pupil\", … }", SeveralRows)
            .Shows("Pupils at two schools, spells with gaps, referrals one after the other: count people, not rows.")
            .Wrong(new[] { "LEO_Employment", "CIN" }, "A pupil may be at two schools, and each term has a census of its own: SC_Pupil can have several rows of one pupil in a year.")
            .Wrong(new[] { "SC_Pupil", "LEO_Employment", "CIN", "LEO_Earnings" }, "LEO_Earnings has one row for a person and tax year: employers are added up in it.")
            .Wrong(new[] { "SC_Pupil", "LEO_Employment", "CIN", "LEARNER_AE_ID_TO_PMR_LOOKUP" }, "A link table has no year. The question is about rows of one person in one year.")
            .Help("Read each grain aloud and ask: can it happen twice to one person in a year?", "A pupil may be at two schools; a person may have two spells of work.", "Pay is one sum for each tax year, and Key Stage 4 ends once."),

        Value("03.B", "the first year by its end", _ => FirstYearOfBoth())
            .Shows("From here on, absence can be held against pay in the same year. For pay of the same people it takes ten years more.")
            .Wrong(YearsOf("LEO_Earnings").First, "That is the first year of the earnings. Absence begins later.")
            .Wrong(FirstYearOfBoth() - 1, "That is the year in which it starts. Give the year by its end.")
            .Help("A year counts if both tables have it.", "YearsOf(\"Absence\").Each gives the years by their end.", "YearsOf(\"Absence\").Each.Intersect(YearsOf(\"LEO_Earnings\").Each).Min()"),

        Function("03.C", "string YearOf(string column)",
            (string column) => AcademicYear.EndingIn(EndIn(column)).ToString(),
            [Case(Columns[0]), Case(Columns[1]), Case(Columns[2]), Hidden("a year that ends in 10", Columns[3]), Hidden("a name with digits of its own", "EVERFSM_6_spr17")])
            .Shows("The suffix names the year by its end, as views do. Say both years when you write about it.")
            .Wrong((string column) => new AcademicYear(EndIn(column)).ToString(), "That is one year too late: the suffix has the year in which the academic year ends.")
            .Wrong((string column) => $"{EndIn(column)}", "That is a calendar year. An academic year is written 2010/11.")
            .Help("The last two characters are the year.", "int.Parse(column[^2..]) turns them into a number; add 2000.", "AcademicYear.EndingIn(2000 + int.Parse(column[^2..])).ToString()"),

        Chart("03.D", _ => Coverage(Tables, 0), finding: ["begin", "start", "first", "last", "later", "overlap", "all", "from", "only", "end"])
            .Shows("Where a column of the grid is full, all six can be used.")
            .Wrong(_ => Coverage(Tables.SkipLast(1), 0), "A table is missing: there are six.")
            .Wrong(_ => Coverage(Tables, 1), "The years are one too late. Use them as YearsOf gives them, by their end.")
            .Help("A cell stands in the row of its table and in the column of its year.", "The title says what a planner should see.",
                "Charts.CoverageGrid(held, cell => cell.Table, cell => cell.Year, title: \"Absence begins last of the six tables\", rowName: \"Table\", columnName: \"Year\")"),
    ];

    static int EndIn(string column) => 2000 + int.Parse(column[^2..], System.Globalization.CultureInfo.InvariantCulture);

    static int FirstYearOfBoth() => YearsOf("Absence").Each.Intersect(YearsOf("LEO_Earnings").Each).Min();

    static Years YearsOf(string table) => Years.Of(StandardExtract.ViewsOf(StandardExtract.Find(table)!).SelectMany(view => view.Years.Each));

    static LeoChart Coverage(IEnumerable<string> tables, int late)
    {
        var held = tables.SelectMany(name => YearsOf(name).Each.Select(year => new { Table = name, Year = year + late })).ToList();
        return Charts.CoverageGrid(held, cell => cell.Table, cell => cell.Year, title: "Absence begins last of the six tables", rowName: "Table", columnName: "Year");
    }
}
