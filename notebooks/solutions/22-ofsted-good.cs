// Solutions of 22 · Schools rated good, and pay: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
var notHeld = new[] { "grade of the school", "hours of work", "why parents chose the school" };

// cell: faded-b
double ShareWithMeals(bool good) =>
    100.0 * people.Count(one => IsGood(one) == good && one.FreeMeals == true) / people.Count(one => IsGood(one) == good);

var mealsGap = ShareWithMeals(false) - ShareWithMeals(true);

// cell: faded-c
Ols AtEqualIntake() => PayOnGood()
    .On("points", years.Select(year => year.Points)).On("points squared", years.Select(year => year.Points * year.Points))
    .Factor("region", years.Select(year => year.Region)).Factor("tax year", years.Select(year => year.Begins))
    .Factor("cohort", years.Select(year => year.Cohort)).Absorb("stage", years.Select(year => year.Stage));

var adjusted = AtEqualIntake().On("female", years.Select(year => year.Female)).On("free meals", years.Select(year => year.FreeMeals))
    .On("level 3", years.Select(year => year.Level3)).Fit()["good"];

// cell: faded-d
record Region(string Code, string Name);
var regionName = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL")
    .Rows<Region>().ToDictionary(region => region.Code, region => region.Name);

var byRegion = SdcTable.Counts(years.Where(year => year.Begins == 2018), year => regionName[year.Region], year => $"grade {GradeOf(year)}");
display(Sdc.Check(byRegion));

var safeTable = Sdc.Suppress(byRegion);
display(safeTable);

// cell: free-e
var sentence = "People in work all year whose school was rated good when they left it were paid about 2 per cent more than people from schools rated below good, compared at equal results at 16, sex, free school meals, Level 3, region and stage of life (95 per cent interval: 1 to 3 per cent). What else differed between homes and schools is not in the records, so this need not be what the school did.";
