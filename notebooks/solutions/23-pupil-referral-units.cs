// Solutions of 23 · Pupil referral units: each part replaces the cell of its name.

// cell: faded-a
var comparison = "B";

// cell: faded-b
double MeanExclusions(bool unit) => conduct.Values.Where(one => one.Unit == unit).Average(one => one.Exclusions);

var moreExclusions = Math.Round(MeanExclusions(true) - MeanExclusions(false), 2);

// cell: faded-c
var rows = excluded.Rows;
Ols AmongExcluded() => PayOnUnit(rows)
    .On("points", rows.Select(year => year.Points)).On("female", rows.Select(year => year.Female))
    .On("free meals", rows.Select(year => year.FreeMeals)).On("level 3", rows.Select(year => year.Level3))
    .Factor("region", rows.Select(year => year.Region)).Factor("tax year", rows.Select(year => year.Begins)).Absorb("stage", rows.Select(year => year.Stage));

var adjusted = AmongExcluded().On("permanent", rows.Select(year => conduct[year.Person].Permanent))
    .Factor("exclusions", rows.Select(year => Math.Min(10, conduct[year.Person].Exclusions)))
    .Factor("needs", rows.Select(year => conduct[year.Person].Needs)).Fit()["unit"];

// cell: faded-d
var byNeeds = SdcTable.Counts(excluded.Rows.Where(year => year.Begins == 2018),
    year => conduct[year.Person].Needs is "N" ? "no needs recorded" : conduct[year.Person].Needs, year => InUnit(year) ? "in a unit" : "not in a unit");
display(Sdc.Check(byNeeds));

var safeTable = Sdc.Suppress(byNeeds);
display(safeTable);

// cell: free-e
var sentence = "People who had been excluded and later worked all year were paid about the same whether or not they had been in a pupil referral unit, at an equal number of exclusions, equal needs, results and home background. The estimate is 4 per cent more after a unit, and its 95 per cent interval goes from 3 per cent less to 11 per cent more, so a large loss of pay does not fit these data, while a small loss or a gain does.";
