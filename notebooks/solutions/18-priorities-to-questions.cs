// Solutions of 18 · From priorities to questions: each part replaces the cell of its name.

// cell: faded-a
var parts = new[]
{
    ("population", "state school pupils with Level 3 by 19"), ("exposure", "entered the next autumn"), ("comparison", "entered a year later"),
    ("outcome", "earnings"), ("time", "at 25"),
};

// cell: faded-b
Need[] others =
[
    new("A3", "what it does otherwise", true, new("KS4_Pupil", 16), new("HESA", 19), new("LEO_Earnings", 30)),
    new("A4", "gains of others", false, new Piece("HESA", 19)),
    new("A5", "", true, new("SC_Pupil", 16), new("HESA", 19), new("LEO_Earnings", 25)),
];
display(Show(others));

var verdicts = needs.Concat(others).Select(need => (need.Question, VerdictOf(need))).ToArray();

// cell: faded-c
var question = new
{
    Question = "Among people without five good passes, do those who began an advanced apprenticeship by 18 earn more at 25 than those who took a college course?",
    Population = "people of state schools without five good passes at 16",
    Cohort = 2010,
    Exposure = "began an advanced apprenticeship by 18", ExposureTable = "LILR_Aims", ExposureAge = 18,
    Comparison = "took a college course of the same level",
    Outcome = "pay for a full tax year of work", OutcomeTable = "LEO_Earnings", OutcomeAge = 25,
};

// cell: faded-d
var shared = new
{
    Question = "Is the gain from an advanced apprenticeship as large for people who had free school meals as for others?",
    GroupTable = "SC_Pupil", GroupColumn = "FSMeligible",
    GroupAge = 15, ExposureAge = 18,
    Compared = "difference between the effects",
    Looks = 1,
};
