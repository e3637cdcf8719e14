// Solutions of 19 · Confounding, selection, reverse causality: each part replaces the cell of its name.

// cell: faded-a
Arrow[] school =
[
    new("free school meals", "grade"), new("free school meals", "points at 16"), new("free school meals", "pay"),
    new("points at 16", "grade"), new("points at 16", "pay"), new("grade", "Level 3 by 19"), new("Level 3 by 19", "pay"),
    new("grade", "pay"), new("pay", "owns a home at 35"), new("grade", "owns a home at 35"),
];

var adjustFor = CausesOf("grade", school).Intersect(CausesOf("pay", school)).ToArray();

// cell: faded-b
var squares = rows.Numbers("points").Select(points => points * points);

var adjusted = pay.On("points", rows.Numbers("points")).On("squared", squares).On("meals", rows.Flags("meals")).On("female", rows.Flags("female"))
    .Factor("year", rows.Wholes("year")).Absorb("since", rows.Wholes("since")).Fit()["good"];

// cell: faded-c
var amongManagers = PercentGoodPay(groups.Where(group => group.Course && group.Manager)) - PercentGoodPay(groups.Where(group => !group.Course && group.Manager));

// cell: faded-d
bool MayHaveChanged(DateOnly begins, TaxYear pay) => begins < pay.FirstDay;
