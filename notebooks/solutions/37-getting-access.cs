// Solutions of 37 · Getting access and finding people: each part replaces the cell of its name.

// cell: faded-a
var order = new[] { "write the project", "apply through PASS", "departments review", "panel decides", "output cleared" };

// cell: faded-b
var joins = "B";

// cell: faded-c
var offered = new[]
{
    "Absence.PupilMatchingRefAnonymous", "Absence.MainRecord", "Absence.NCyearActual", "Absence.PersistentAbsentee15_3Term",
    "Absence.FSMeligible", "Absence.LAEstab_anon", "Benefit.EduKey", "Benefit.StartDate", "Benefit.EndDate",
    "Benefit.Out_of_work_benefit", "Benefit.Benefit_type", "LEO_Earnings.Earnings",
};

var notInThePlan = new[] { "Absence.FSMeligible", "Absence.LAEstab_anon", "Benefit.Benefit_type", "LEO_Earnings.Earnings" };
var fewest = offered.Except(notInThePlan).ToArray();

// cell: faded-d
var matches = new[]
{
    ("the form that lists fields and years", "K3"), ("becoming accredited", "K7"), ("my application in the SRS", "T2"),
    ("when DfE's synthetic data can be had", "T1"), ("asking other users", "K5"),
};

// cell: faded-e
var expect = "C";

// cell: faded-f
var applyBy = new DateOnly(2027, 9, 1).AddMonths(-4);
