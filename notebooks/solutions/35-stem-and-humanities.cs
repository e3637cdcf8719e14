// Solutions of 35 · STEM and humanities: each part replaces the cell of its name.

// cell: faded-a
double GrowthAYear(double first, double last, int years) => Math.Log(last / first) / years;

display($"mathematics: {GrowthAYear(28_500, 51_500, 9):0.000}; history: {GrowthAYear(22_600, 37_600, 9):0.000}");

// cell: faded-b
HashSet<string> Seen(int after) => [.. years.Where(year => year.AfterDegree == after).Select(year => year.Person)];

var percentSeenAgain = Math.Round(100.0 * Seen(1).Intersect(Seen(8)).Count() / Seen(1).Count, 1);

// cell: faded-c
var growth = fit.Combination("growth a year", ("early", 2 / 9.0), ("middle", 2 / 9.0), ("late", 5 / 9.0));

// cell: faded-d
var name = new Dictionary<string, string> { ["B100"] = "Medical sciences", ["B230"] = "Pharmacology", ["C100"] = "Biosciences", ["F300"] = "Physics and astronomy", ["H300"] = "Engineering",
    ["J500"] = "Materials and technology", ["Q300"] = "English studies", ["V100"] = "History and archaeology", ["V500"] = "Philosophy", ["W200"] = "Creative arts and design" };
string Stretch(FullYear year) => year.AfterDegree switch { <= 3 => "1 to 3", <= 5 => "4 and 5", _ => "6 to 10" };

var byStretch = SdcTable.Counts(years.Where(year => year.Begins == 2018 && name.ContainsKey(year.Subject!)), year => name[year.Subject!], Stretch);
display(Sdc.Check(byStretch));

var safeTable = Sdc.Suppress(byStretch);
display(safeTable);

// cell: free-e
var sentence = "From one to ten years after graduation, pay of people of state schools in work all year grew by about 0.2 per cent a year more after a degree in STEM than after one in the humanities, for the same people and at equal course of sex and free school meals (95 per cent interval: 0.3 less to 0.7 more). So no difference in growth is shown, while the gap in level was there from the first year.";
