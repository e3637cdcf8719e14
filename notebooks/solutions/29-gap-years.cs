// Solutions of 29 · Gap years: each part replaces the cell of its name.

// cell: faded-a
double MeanPoints(bool waited) => early.DistinctBy(year => year.Person).Where(year => Waited(year) == waited).Average(year => year.Points!.Value);

var pointsGap = Math.Round(MeanPoints(true) - MeanPoints(false), 2);

// cell: faded-b
Ols AtEqualBackground(IReadOnlyList<FullYear> rows) => Pay(rows).On("points", rows.Select(year => year.Points)).On("female", rows.Select(year => year.Female))
    .On("free meals", rows.Select(year => year.FreeMeals)).On("level 3", rows.Select(year => year.Level3))
    .Factor("region", rows.Select(year => year.Region)).Factor("tax year", rows.Select(year => year.Begins)).Factor("subject", rows.Select(year => year.Subject));

string SameAge(FullYear year) => $"{year.Since}";
string SameYearsAfter(FullYear year) => $"{year.AfterDegree}, {year.Graduation - year.Cohort - year.Wait}";

var adjusted = AtEqualBackground(early).On("waited", early.Select(Waited)).Absorb("clock", early.Select(SameYearsAfter)).Fit()["waited"];

// cell: faded-c
double Left(double estimate, double onPay, double more) => estimate - onPay * more;

// cell: faded-d
var name = new Dictionary<string, string> { ["C100"] = "Biosciences", ["C800"] = "Psychology", ["H300"] = "Engineering", ["L100"] = "Economics", ["M100"] = "Law",
    ["N200"] = "Business and management", ["Q300"] = "English studies", ["V100"] = "History and archaeology", ["W200"] = "Creative arts and design" };
var bySubject = SdcTable.Counts(early.Where(year => year.Begins == 2018 && name.ContainsKey(year.Subject ?? "")), year => name[year.Subject!], year => Waited(year) ? "gap year" : "straight on");
display(Sdc.Check(bySubject));

var safeTable = Sdc.Suppress(bySubject);
display(safeTable);

// cell: free-e
var sentence = "One to three years after graduation, people of state schools in work all year who had taken a gap year were paid about 3.6 per cent less than graduates who had gone straight on, at equal results at 16, subject, sex, meals and region (95 per cent interval: 1.2 to 5.9 per cent less). Something unseen that differs between them by little more than a third as much as results do would be enough to leave no clear difference.";
