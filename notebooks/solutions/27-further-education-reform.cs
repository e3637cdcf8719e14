// Solutions of 27 · Further education reforms: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
int TaxYearsAfter(int start, int years, int last) => Math.Max(0, last - start - years);

// cell: faded-b
var before = years.Where(year => !IsAfter(year)).ToList();
bool IsAfterPlacebo(FullYear year) => year.SectorFrom >= 2010;

var placebo = Math.Round(AtEqualBackground(before).On("area", before.Select(InAreas)).On("after", before.Select(IsAfterPlacebo))
    .On("area after", before.Select(year => InAreas(year) && IsAfterPlacebo(year))).Fit()["area after"].Value, 3);

// cell: faded-c
OlsResult InDifferences(IReadOnlyList<FullYear> rows, int from) => AtEqualBackground(rows).On("area", rows.Select(InAreas))
    .On("after", rows.Select(year => year.SectorFrom >= from)).On("area after", rows.Select(year => InAreas(year) && year.SectorFrom >= from)).Fit();

var reform = InDifferences(years, 2014)["area after"];

// cell: faded-d
var byArea = SdcTable.Counts(years.Where(year => year.Begins == 2018), year => $"area {year.Sector:00}", year => IsAfter(year) ? "2013/14 or later" : "before");
display(Sdc.Check(byArea));

var safeTable = Sdc.Suppress(byArea);
display(safeTable);

// cell: free-e
var sentence = "Among people in work all year who did not enter higher education, pay after courses in the two reformed areas changed by about 2 per cent more than after other courses, at equal background and years since school (95 per cent interval: 2 per cent less to 6 per cent more). A year without reform gave a change of the same size, so a small gain is as compatible with these records as none.";
