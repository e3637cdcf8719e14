// Solutions of 31 · North and South: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
double GapAtLocalPrices(double gap, double dearer) => gap - Math.Log(1 + dearer / 100);

// cell: faded-b
double MeanPoints(bool everInLondon) => people
    .Where(own => SchoolArea(own.First()) == Rest && own.Any(year => HomeArea(year) == "London") == everInLondon)
    .Average(own => own.First().Points!.Value);

var pointsGap = Math.Round(MeanPoints(true) - MeanPoints(false), 2);

// cell: faded-c
Ols AtEqualClock() => Pay().Factor("home", years.Select(HomeArea), Rest)
    .Factor("since", years.Select(year => year.Since)).Factor("after degree", years.Select(year => year.AfterDegree ?? 0))
    .On("female", years.Select(year => year.Female)).On("points", years.Select(year => year.Points)).On("graduate", years.Select(year => year.IsGraduate))
    .Interaction("since", "female").Interaction("since", "points").Interaction("since", "graduate");

var withinPerson = AtEqualClock().Absorb("person", years.Select(year => year.Person)).Fit()["home London"];

// cell: faded-d
record Region(string Code, string Name);
var regionName = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL")
    .Rows<Region>().ToDictionary(region => region.Code, region => region.Name);
string Band(FullYear year) => Math.Exp(year.LogPay) switch { < 20_000 => "a. below £20,000", < 40_000 => "b. to £39,999", < 65_000 => "c. to £64,999", _ => "d. £65,000 or more" };

var byBand = SdcTable.Counts(years.Where(year => year.Begins == 2018), year => regionName[regionOf[year.School]], Band);
display(Sdc.Check(byBand));

var safeTable = Sdc.Suppress(byBand);
display(safeTable);

// cell: free-e
var sentence = "People in work all year were paid about 12 per cent more in years in which they lived in London than in years in which they lived in the North, the Midlands or the South West (95 per cent interval: 10 to 14 per cent), at equal years since school and degree. The place of their school made next to no difference beside that, and the records do not say how much of it goes into higher prices.";
