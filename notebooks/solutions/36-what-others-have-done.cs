// Solutions of 36 · What others have done: each part replaces the cell of its name.

// cell: recap-answer
var recap = "B";

// cell: faded-a
var tables = new[] { "Exclusions_Table_1", "Alt_Provision", "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "LEO_Employment" };

// cell: faded-b
var industry = new[] { "P1", "P10", "P11" };

// cell: faded-c
var closest = "B";

// cell: faded-d
var byDesign = Briefing.Publications.Where(one => one.UsesLeo)
    .GroupBy(one => one.Design)
    .Select(group => new { Design = group.Key, Publications = group.Count() })
    .OrderByDescending(design => design.Publications).ToDataFrame();
display(byDesign);

// cell: faded-e
var gap = new
{
    Question = "Do people without five good passes at 16 claim an out-of-work benefit at 25 less often if they reached Level 3 by 19?",
    Searched = new[] { "projects", "publications", "questions" },
    Closest = "B13",
    Differs = "B13 describes the paths after 16; we ask about one outcome at 25, at equal points at 16",
    Design = "adjusted comparison",
    Tables = new[] { "KS4_Pupil", "YPMAD_Snapshot_Indicators", "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "LEO_Benefit" },
};
