// Solutions of 24 · Academies: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
double PlainFinds(double effect, double rise, int before, int after) => effect + rise * (before + after) / 2;

// cell: faded-b
var late = ByWave().On("line of converters", pupils.Select(pupil => EndsOf(pupil) is null ? 0 : pupil.Cohort - 2011)).Fit()["late"];

// cell: faded-c
Ols WithLine() => ByWave().On("line of converters", pupils.Select(pupil => EndsOf(pupil) is null ? 0 : pupil.Cohort - 2011));

var early = WithLine().Errors(StandardErrors.HC1).Fit()["early"];

// cell: faded-d
string NeedsOf(Pupil pupil) => pupil.Needs switch { "none" => "no needs recorded", "support" => "support", "statement" => "statement or plan", _ => "not known" };

var byNeeds = SdcTable.Counts(pupils.Where(pupil => pupil.Cohort == 2019), WaveOf, NeedsOf);
display(Sdc.Check(byNeeds));

var safeTable = Sdc.Suppress(byNeeds);
display(safeTable);

// cell: free-e
var sentence = "After late conversions, pupils at 16 had about 2.3 points more than pupils of the same schools before, at equal meals, sex and needs and beside a rise that was there already (95 per cent interval: 1.8 to 2.8). For the six schools that converted early the estimate is near 0, between a loss of 1.3 and a gain of 0.9 points. Both assume that the rise would have gone on.";
