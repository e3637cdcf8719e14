// Solutions of 33 · Place: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
var netGain = Math.Round(100.0 * (Came("E12000007") - Left("E12000007")) / School("E12000007"), 1);

// cell: faded-b
var flows = SdcTable.Counts(people, one => name[one.From], one => name[one.To]);
display(Sdc.Check(flows));

var safeTable = Sdc.Suppress(flows);
display(safeTable);

// cell: faded-c
var movedIn = fromRest.Where(year => Area(year.Region) is "London" or "South East").GroupBy(year => year.Person).ToDictionary(own => own.Key, own => own.Min(year => year.Begins));
bool WillMove(FullYear year) => movedIn.ContainsKey(year.Person);
var before = fromRest.Where(year => Area(year.Region) == Rest && !(WillMove(year) && year.Begins > movedIn[year.Person])).ToList();

Ols BeforeTheMove() => Ols.Of("log pay", before.Select(year => year.LogPay)).Clustered("person", before.Select(year => year.Person));

var ahead = Math.Round(BeforeTheMove().On("will move", before.Select(WillMove)).Fit()["will move"].Value, 2);

// cell: faded-d
Ols SamePerson(IReadOnlyList<FullYear> rows) => OnHome(rows).Absorb("person", rows.Select(year => year.Person));
display($"the same person, without a clock: {SamePerson(years).Fit()["home South East"]}");

var withinPerson = SamePerson(years).Factor("since", years.Select(year => year.Since))
    .Factor("after degree", years.Select(year => year.AfterDegree ?? 0)).Fit()["home South East"];

// cell: free-e
var sentence = "Compared with themselves, people in work all year were paid about 5 per cent more in years in which they lived in the South East than in years in which they lived in the North, the Midlands or the South West (95 per cent interval: 3 to 7 per cent). People who moved there were paid more before they moved; why they moved, and what rents take away, is not recorded.";
