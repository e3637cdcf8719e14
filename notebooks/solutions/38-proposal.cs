// Solutions of 38 · Your two-page proposal: each part replaces the cell of its name.

// cell: faded-a
record Leaver(bool Passes, bool Claimed);

var own = LeoExtract.Open("../datasets/town");
var leavers = own.SqlColumns("""
    SELECT bool_or(k.LEVEL2_EM) AS Passes, bool_or(b.EduKey IS NOT NULL) AS Claimed
    FROM KS4_Pupil AS k
    JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p ON p.PUPILMATCHINGREFANONYMOUS = k.PupilMatchingRefAnonymous
    JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS l ON l.AE_ID = p.AE_ID
    LEFT JOIN LEO_Benefit AS b ON b.EduKey = l.EDUKEY AND b.Out_of_work_benefit AND b.StartDate <= '2019-04-05' AND coalesce(b.EndDate, '2019-04-05') >= '2018-04-06'
    WHERE k.ACADYR BETWEEN '2006/2007' AND '2009/2010' AND k.LEVEL2_EM IS NOT NULL
    GROUP BY p.AE_ID
    """).Rows<Leaver>();

var linkedLeavers = StudyCohort.Of("linked people of Key Stage 4 in 2006/07 to 2009/10", leavers, "people");
var claims = SdcTable.Counts(leavers, one => one.Passes ? "both passes" : "not both", one => one.Claimed ? "claimed" : "did not claim");
var fields = own.VariableRequest().ForYears("KS4_Pupil", 2007, 2010).ForYears("LEO_Benefit", 2019, 2019)
    .Why("KS4_Pupil", "LEVEL2_EM", "the two groups that are compared").Why("KS4_Pupil", "finds the people of four school years and links them")
    .Why("LEARNER_AE_ID_TO_PMR_LOOKUP", "links pupils to the person").Why("LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "links the person to benefits")
    .Why("LEO_Benefit", "the outcome: a claim on any day of one tax year");

var proposal = new Proposal
{
    Title = "Passes in English and mathematics, and claims in the middle twenties",
    Question = "How many more people claim an out-of-work benefit eight to twelve years after Key Stage 4 if they did not reach Level 2 with English and mathematics?",
    PublicBenefit = "Colleges that teach English and mathematics after 16 learn how large the gap is that their courses might close; results go into an open report and a talk for them.",
    ExistingWork = "B13 in notebook 36 describes the paths of people with low attainment; we look at one outcome in one tax year.",
    Population = "People who ended Key Stage 4 in England from 2006/07 to 2009/10 and are linked to benefit records",
    Exposure = "no Level 2 with English and mathematics at 16", Comparison = "Level 2 with English and mathematics at 16", Outcome = "an out-of-work benefit on any day of tax year 2018/19",
    Cohort = linkedLeavers, Variables = fields,
    MockTables = [new("People by Level 2 at 16 and claims in 2018/19", claims, Sdc.Suppress(claims))],
    Design = "A description: the share with a claim in each group and their difference, with intervals, and again at equal free school meals. No claim of cause.",
    Limits = "People abroad make no claims here; health and the home are not recorded; later passes after 16 are left out at first.",
    SafeOutput = "Counts of ten or more, neighbours hidden as well, no table by place; checked with Sdc before clearance is asked for.",
    Risks = ["Late access: write and test all code on synthetic data first.", "Bias by linkage: report match rates by group and bound the gap.",
        "Harm by wording: speak of people who claimed support, and of what they were entitled to."],
};
display(proposal);
display(Sdc.Check(claims, Sdc.Suppress(claims)));

// cell: faded-b
var safeMock = Sdc.Suppress(mock);
display(safeMock);

// cell: faded-c
var review = "The question asks how large a gap in pay is, and the design describes that gap without a claim of cause, so the two fit. The request names a reason for each field; the reference of the pupil could be left out of the copy that is analysed. The table by pay band has a small cell, which is hidden together with its neighbours; by region more would be. I would change the outcome: one more tax year before the pandemic would show whether the gap is that of a single year.";
