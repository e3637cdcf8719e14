// Solutions of 08 · Build a study cohort: each part replaces the cell of its name.

// cell: faded-a
var steps = new[] { "spring censuses", "in Year 11", "one record a pupil", "linked to tax records", "pay in the seventh full tax year" };

// cell: faded-b
var studied = inSchool.Keep("linked to tax records", IsLinked).Keep("with pay in the seventh full tax year", HasPay);
var flow = studied.Steps.Select(step => new { step.Number, step.Rows, step.Excluded }).ToDataFrame();
display(flow);

// cell: faded-c
var withPay = 100.0 * cohort.Steps[3].Rows;
var (linkedPupils, allPupils) = (cohort.Steps[2].Rows, cohort.Steps[1].Rows);
var pointsHigher = withPay / linkedPupils - withPay / allPupils;

// cell: faded-d
var sentence = "C";

// cell: faded-e
var methods = "Eight per cent of pupils in Year 11 could not be linked to tax records, more often those who speak another language at home, so what we say about linked pupils tells too little about them. We therefore give match rates by language, and the share with pay both of linked pupils and of all pupils.";
