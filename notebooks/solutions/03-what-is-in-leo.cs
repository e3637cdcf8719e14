// Solutions of 03 · What is in LEO: each part replaces the cell of its name.

// cell: faded-a
foreach (var name in new[] { "SC_Pupil", "KS4_Pupil", "LEO_Earnings", "LEO_Employment", "CIN" })
    Console.WriteLine($"{name}: {StandardExtract.Find(name)!.Grain}");

var severalRows = new[] { "SC_Pupil", "LEO_Employment", "CIN" };

// cell: faded-b
var firstYear = YearsOf("Absence").Each.Intersect(YearsOf("LEO_Earnings").Each).Min();

// cell: faded-c
string YearOf(string column) => $"{AcademicYear.EndingIn(2000 + int.Parse(column[^2..]))}";

// cell: faded-d
var held = names.SelectMany(name => YearsOf(name).Each.Select(year => new { Table = name, Year = year })).ToList();

var coverage = Charts.CoverageGrid(held, cell => cell.Table, cell => cell.Year,
    title: "Absence begins last, so all six tables overlap only from its first year on", rowName: "Table", columnName: "Year");
display(coverage);
