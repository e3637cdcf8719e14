// Solutions of 28 · Subjects, and pay five years after graduation: each part replaces the cell of its name.

// cell: faded-a
var fiveAfter = new YearsAfterGraduation(5).After(AcademicYear.Parse("2010/11"));

// cell: faded-b
double MeanPoints(string subject) =>
    pair.DistinctBy(year => year.Person).Where(one => one.Subject == subject).Average(one => one.Points!.Value);

var pointsGap = Math.Round(MeanPoints("L100") - MeanPoints("Q300"), 2);

// cell: faded-c
Ols WithSex() => AtEqualClock().On("female", years.Select(year => year.Female))
    .On("women, by years", years.Select(year => year.Female ? year.Since : 0));

var adjusted = OverThreeYears(WithSex().On("points", years.Select(year => year.Points))
    .On("free meals", years.Select(year => year.FreeMeals)).On("level 3", years.Select(year => year.Level3)));

// cell: faded-d
var bySex = SdcTable.Counts(five.Where(year => year.Begins == 2018), year => name[year.Subject!], year => year.Female ? "women" : "men");
display(Sdc.Check(bySex));

var safeTable = Sdc.Suppress(bySex);
display(safeTable);

// cell: free-e
var sentence = "Four to six years after they graduated, people in work all year who had taken economics were paid about 50 per cent more than people who had taken English studies (95 per cent interval: 38 to 63 per cent), compared at equal results at 16, sex, free school meals, Level 3, region and years since school. What they wanted from a degree, and how long their weeks were, is not in the records.";
