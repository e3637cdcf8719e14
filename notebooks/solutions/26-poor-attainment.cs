// Solutions of 26 · School leavers with few grades: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
var lookReal = candidates.Count(candidate => Alone(years, candidate).PValue < 0.05);

// cell: fix-b
bool[] Chooses(string[] persons)
{
    var inOrder = persons.Distinct().Order(StringComparer.Ordinal).ToList();
    return [.. persons.Select(person => inOrder.IndexOf(person) % 2 == 0)];
}

Chooses(["Ada", "Ada", "Ben"])

// cell: faded-c
var heldOut = AtEqualBackground(testing).On(chosen[0].Name, testing.Select(chosen[0].Has)).On(chosen[1].Name, testing.Select(chosen[1].Has)).Fit()["Level 3 by 19"];

// cell: faded-d
record Region(string Code, string Name);
var regionName = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL")
    .Rows<Region>().ToDictionary(region => region.Code, region => region.Name);
string Aim(FullYear year) => year.Sector switch { 1 => "health and care", 6 => "computing", 7 => "retail", 15 => "business", _ => "other or none" };

var byAim = SdcTable.Counts(years.Where(year => year.Begins == 2018), year => regionName[year.Region], Aim);
display(Sdc.Check(byAim));

var safeTable = Sdc.Suppress(byAim);
display(safeTable);

// cell: free-e
var sentence = "Of twelve factors looked at, Level 3 by 19 was chosen on one half of the people who left school without five good passes and were in work all year. On the other half, people with it were paid about 7 per cent more than others with the same results at 16, sex, free school meals, region and years since school (95 per cent interval: 1 to 12 per cent). Why they reached it is not recorded.";
