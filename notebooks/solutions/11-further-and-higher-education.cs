// Solutions of 11 · Further and higher education: each part replaces the cell of its name.

// cell: faded-a
int Rank(int type) => type switch { 1 or 35 => 2, 5 => 1, _ => 0 };

int MainAim(int[] types, double[] levels) =>
    Enumerable.Range(0, types.Length).OrderByDescending(at => Rank(types[at])).ThenByDescending(at => levels[at]).First();

// cell: faded-b
using Microsoft.Data.Analysis;

var meals = """
    (SELECT KS4_PupilMatchingRefAnonymous AS Pupil, KS4_FSM AS FSM FROM KS4Pupil_2002_to_2014
     UNION ALL SELECT KS4_PupilMatchingRefAnonymous, KS4_FSM FROM KS4Pupil_2015_to_2021) AS meals
    """;
var level3 = town.Sql($"""
    SELECT FSM, count(*) AS People, count(CASE WHEN YPMAD_L3_at_19 THEN 1 END) AS Level3, round(100.0 * count(CASE WHEN YPMAD_L3_at_19 THEN 1 END) / count(*), 1) AS Share
    FROM YPMAD_snapshot JOIN {meals} ON Pupil = YPMAD_PupilMatchingRefAnonymous WHERE FSM IS NOT NULL GROUP BY FSM ORDER BY FSM
    """);
display(level3);

// cell: faded-c
bool IsGapYear(int level3Year, DateOnly start) => AcademicYear.Of(start).Start - level3Year == 1;

// cell: fix-d
double WidthOfLevel3(double[] widths) =>
    widths.Where(width => width >= 0).Sum();

WidthOfLevel3(new[] { 50.0, 50.0, -1.0 })
