// Solutions of 09 · School census and attainment: each part replaces the cell of its name.

// cell: recap-answer
var recap = "C";

// cell: faded-a
using Microsoft.Data.Analysis;

record CensusRow(int? RecordStatus, bool OnRoll);

bool IsPupil(CensusRow row) => (row.RecordStatus ?? 0) < 101 && row.OnRoll;

var perYear = (from year in Enumerable.Range(2009, 5)
               let rows = town.SchoolCensus(year).Rows<CensusRow>()
               select new { Year = year, Records = rows.Count, Pupils = rows.Count(IsPupil) }).ToDataFrame();
display(perYear);

// cell: faded-b
var comparison = "D";

// cell: faded-c
double PercentileRank(double[] year, double points) =>
    100.0 * (year.Count(other => other < points) + 0.5 * year.Count(other => other == points)) / year.Length;

// cell: faded-d
var missing = town.Sql($"""
    SELECT FSM, count(*) AS Pupils, count(CASE WHEN NOT HasKS2 THEN 1 END) AS WithoutKS2,
           round(100.0 * count(CASE WHEN NOT HasKS2 THEN 1 END) / count(*), 1) AS MissingShare
    FROM {leaversWithMeals} WHERE FSM IS NOT NULL GROUP BY FSM ORDER BY FSM
    """);
display(missing);
