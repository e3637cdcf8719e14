// Solutions of 34 · Apprenticeships: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
var atLevel3 = Math.Round(Pay(years.Where(year => year.Level3 == true).ToList()).Fit()["apprenticeship"].Value, 2);

// cell: faded-b
string Area(FullYear year) => year.Sector switch { 1 => "health and care", 4 => "engineering and manufacturing", 5 => "construction", 6 => "digital technology", 7 => "retail and commerce", 15 => "business and law", _ => "other areas" };

var apprentices = years.Where(year => year.IsAdvancedApprentice).DistinctBy(year => year.Person).ToList();
var byArea = SdcTable.Counts(apprentices, Area, year => year.Female ? "women" : "men");
display(Sdc.Check(byArea));

var safeTable = Sdc.Suppress(byArea);
display(safeTable);

// cell: faded-c
Ols AtEqualClock(IReadOnlyList<FullYear> rows) => Pay(rows).On("female", rows.Select(year => year.Female)).On("free meals", rows.Select(year => year.FreeMeals))
    .Factor("region", rows.Select(year => year.Region)).Factor("tax year", rows.Select(year => year.Begins)).Absorb("since", rows.Select(year => year.Since))
    .On("reformed", rows.Select(year => year is { Sector: 4 or 5, SectorFrom: >= 2014, IsGraduate: false }));

var adjusted = AtEqualClock(years).On("points", years.Select(year => year.Points)).On("level 3", years.Select(year => year.Level3)).Fit()["apprenticeship"];

// cell: faded-d
var first = years.Where(year => year.Level3 == true).GroupBy(year => year.Person).Select(own => own.MinBy(year => year.Begins)!).ToList();

string PointsBand(FullYear year) => year.Points switch { < -1 => "a", < -0.5 => "b", < 0 => "c", < 0.5 => "d", < 1 => "e", _ => "f" };
Matching Alike() => Matching.Of("log pay", first.Select(year => year.LogPay)).Treated("apprenticeship", first.Select(year => year.IsAdvancedApprentice))
    .Factor("since", first.Select(year => year.Since)).Factor("female", first.Select(year => year.Female)).Factor("free meals", first.Select(year => year.FreeMeals));
display($"without points: {Alike().Exact().Effect}");

var matched = Alike().Factor("points", first.Select(PointsBand)).Exact().Effect;

// cell: free-e
var sentence = "At 22 to 25, people in work all year who had begun an advanced apprenticeship before 19 were paid about 5 per cent more than people without a degree at equal results at 16, level, sex, meals and region (95 per cent interval: 2 to 8 per cent). Against graduates they were ahead at first and behind from about 26 on; why people took a route is not recorded.";
