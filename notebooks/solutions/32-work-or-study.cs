// Solutions of 32 · Work or further study: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
double MeanSince(bool graduate) => five.Where(year => year.IsGraduate == graduate).Average(year => year.Since);

var older = Math.Round(MeanSince(true) - MeanSince(false), 1);

// cell: faded-b
int CrossingYear(double[] gaps) => gaps[^1] > 0 ? Array.FindLastIndex(gaps, gap => gap <= 0) + 2 : 0;

// cell: faded-c
var standing = ten.Where(year => year.IsGraduate).Average(year => year.Points!.Value);

var degree = OneLine(ten).On("points of graduates", ten.Select(year => year.IsGraduate ? year.Points - standing : 0)).Fit()["degree"];

// cell: faded-d
string PayBand(FullYear year) => Math.Exp(year.LogPay) switch { < 15_000 => "a. below £15,000", < 20_000 => "b. to £19,999", < 30_000 => "c. to £29,999", < 45_000 => "d. to £44,999", < 60_000 => "e. to £59,999", _ => "f. £60,000 or more" };

var byBand = SdcTable.Counts(ten, PayBand, year => year.IsGraduate ? "straight on to a degree" : "straight into work");
display(Sdc.Check(byBand));

var safeTable = Sdc.Suppress(byBand);
display(safeTable);

// cell: free-e
var sentence = "Ten years after Key Stage 4, at about 26, people in work all year who had gone straight on to a degree were paid about 8 per cent more than people with Level 3 who had gone straight into work, at equal results at 16, sex, meals and region (95 per cent interval: 4 to 12 per cent). In the years of study they were paid far less, and why people chose their route is not recorded.";
