// Solutions of 20 · Policy change designs: each part replaces the cell of its name.

// cell: faded-a
var around = Around(2014);
double MeanAround(bool converts, bool after) => around.Where(row => row.First is not null == converts && row.Year >= 2014 == after).Average(row => row.Points);

var effect = MeanAround(true, true) - MeanAround(true, false) - (MeanAround(false, true) - MeanAround(false, false));

// cell: faded-b
var table = Events(StudyOf(rows).Fit(), -6, 4);

// cell: faded-c
var verdict = "B";

// cell: faded-d
var placebo = WithLine(before).Fit()["academy"];

// cell: faded-e
var academy = WithLine(rows).Fit()["academy"];
