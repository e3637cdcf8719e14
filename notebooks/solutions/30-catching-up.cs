// Solutions of 30 · Catching up: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
var rankLater = Math.Round(lowestAt21.Average(person => rankAt26[person]), 1);

// cell: faded-b
Ols AtOneAge(IReadOnlyList<FullYear> rows) => Pay(rows).On("female", rows.Select(year => year.Female))
    .Factor("region", rows.Select(year => year.Region)).Factor("tax year", rows.Select(year => year.Begins));
string SubjectOf(FullYear year) => year.IsGraduate ? year.Subject ?? "" : "none";
var at26 = At(26);

var gap = AtOneAge(at26).On("points", at26.Select(year => year.Points)).On("level 3", at26.Select(year => year.Level3))
    .Factor("subject", at26.Select(SubjectOf)).Absorb("stage", at26.Select(year => year.Stage)).Fit()["free meals"];

// cell: faded-c
double ExtraPartTime(double later, double earlier) => (later - earlier) / Math.Log(0.6);

// cell: faded-d
record Region(string Code, string Name);
var regionName = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL")
    .Rows<Region>().ToDictionary(region => region.Code, region => region.Name);
string Kind(FullYear year) => $"{(year.FreeMeals == true ? "free meals" : "no free meals")}, {(year.IsGraduate ? "degree" : "no degree")}";

var byKind = SdcTable.Counts(at26.Where(year => year.Begins == 2018), year => regionName[year.Region], Kind);
display(Sdc.Check(byKind));

var safeTable = Sdc.Suppress(byKind);
display(safeTable);

// cell: free-e
var sentence = "Among people in work all year with the same results at 16, sex, region, Level 3 and degree, those who were on free school meals were paid about 11 per cent less at 21 and about 8 per cent less at 26 (95 per cent interval: 6 to 11 per cent). After 26 the data do not decide. The whole gap is larger and does not close, and hours of work are not recorded.";
