// Solutions of 21 · Pre-analysis plan and reproducible project: each part replaces the cell of its name.

// cell: faded-a
var mine = new
{
    Question = "Do people who began an advanced apprenticeship by 18 earn more at 25 than those at college?", Population = "people of state schools without five good passes at 16",
    Exposure = "began an advanced apprenticeship by 18", Outcome = "pay for a full tax year of work",
    Design = "adjustment", Controls = "points at 16, sex, free school meals", MissingRule = "people without points are left out and counted",
    ControlsAge = 16, ExposureAge = 18, OutcomeAge = 25,
    Subgroups = 2, Tests = 3,
};

// cell: faded-b
const string given = "edd44f7cb3cf0056";
string[] versions =
[
    "Outcome: pay at 25. Groups: free school meals, sex. Tests: 2.",   // 1
    "Outcome: pay at 25. Groups: free school meals. Tests: 1.",        // 2
    "Outcome: pay at 26. Groups: free school meals, sex. Tests: 2.",   // 3
];

var locked = Array.FindIndex(versions, version => LockOf(version) == given) + 1;

// cell: faded-c
var report = "B";

// cell: faded-d
var falseAlarms = 0.05 * 3 * 2 * (1 + 4);
