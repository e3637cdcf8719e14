using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>05 · Synthetic data, honestly.</summary>
static class Notebook05
{
    static readonly string[] Quirks = ["repeated", "default day", "two references"];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Value("05.A", "the difference in Attainment 8 on the structure profile, in points", structure => RawGap(structure).Estimate.Value, tolerance: 0.051)
            .On(LessonData.TownStructure)
            .Shows("Its interval holds zero: what is left of a relation when each column is drawn by itself is chance.")
            .Wrong(structure => -RawGap(structure).Estimate.Value, "The sign has turned round: take the mean without free meals from the mean with them, as RawGap does.")
            .Wrong(structure => RawGap(structure).Estimate.Low, "That is the lower end of the interval. The difference is its Value.")
            .Wrong(structure => RawGap(structure).Estimate.High, "That is the upper end of the interval. The difference is its Value.")
            .Wrong(structure => AtEqualBackground(structure)["meals"].Value, "That is the difference at equal sex and needs. The question is about the raw one, from RawGap.")
            .Help("RawGap takes a data set: give it the other one.", "The result has an Estimate, and that has a Value.", "RawGap(structure).Estimate.Value"),

        Choice("05.B", "B")
            .Shows("It says what the data were for, and claims nothing about people. Say also which synthetic data, with their version.")
            .Wrong("A", "The 11 points were planted by the authors of this kit. Nobody measured them in England.")
            .Wrong("C", "Relations were taken out of low-fidelity data on purpose. Not to find one there says nothing about LEO.")
            .Wrong("D", "Each column may look right while columns together do not: that is what the two profiles showed.")
            .Help("Three of the sentences speak about real people.", "What can a data set without people be evidence for?", "Look for the sentence about code."),

        Set("05.C", "new[] { \"repeated\", … }", Quirks)
            .Shows("All three need a decision in a study: which record, which day, which reference. Their rates here are invented.")
            .Wrong(new[] { "repeated", "negative", "default day" }, "Count pay below zero again: there is none. The form says that negative sums are set to zero, and the town does the same.")
            .Wrong(new[] { "repeated", "default day" }, "Two of three. Does one person stand twice in the link table of pupil references?")
            .Wrong(new[] { "repeated", "backwards", "two references" }, "No spell ends before it begins. Look at the days on which they begin.")
            .Help("A quirk is in the town if its count is not zero.", "Call Count with each table and condition.", "One is about census records, one about the first day of a job, one about links."),

        Talk("05.D",
            "No real person is in these data: a program drew every record. Relations between columns are planted, and their sizes are invented. Use the file to learn and to test code, and never to say something about people, schools or places. It is not the Department for Education's synthetic data set.",
            "Says first that no real person is in the data.",
            "Says that relations are planted and their sizes invented.",
            "Names a use that is not allowed, and whose data set it is not.")
            .Wrong("DfE's synthetic data", "This kit is not the data set of the Department for Education. Say so, so that nobody takes it for that.")
            .Wrong("anonymised", "Anonymised data come from real people. Here there were none: say synthetic.")
            .Help("Who may open the file without having seen this page?", "Say what it is, what is invented, and what it must not be used for.", "No real person is in these data: …"),

        Estimate("05.E", "the difference in Attainment 8 at equal sex and needs, in points", AtEqualBackground, truth: "fsm-attainment", within: 4, named: "meals")
            .Shows("The same lines found nothing on structure. That a method finds nothing where nothing is, and the truth where it is, is what both profiles are for.")
            .Wrong(town => RawGap(town).Estimate, "That is the raw difference. It also holds what special educational needs do: compare pupils of equal sex and needs.")
            .Wrong(_ => (3.5, -1.7, 8.6), "That is what structure gives, where nothing was planted. Run the same lines on the town.")
            .Help("The same function, the other data set.", "Hand in all of what Fit() gives: the check looks for the line named meals.", "AtEqualBackground(town)"),
    ];

    static SqlResult Pupils(LeoExtract data) => data.SqlColumns("""
        SELECT KS4_ATT8 AS points, KS4_FSM AS meals, KS4_GENDER AS sex, KS4_SENF AS needs
        FROM KS4Pupil_2015_to_2021
        WHERE KS4_ATT8 IS NOT NULL AND KS4_FSM IS NOT NULL AND KS4_SENF IN ('N', 'K')
        ORDER BY KS4_PupilMatchingRefAnonymous
        """);

    static DifferenceResult RawGap(LeoExtract data)
    {
        var pupils = Pupils(data);
        return Difference.Of("points", pupils.Numbers("points")).Between("meals", pupils.Flags("meals")).OfMeans();
    }

    static OlsResult AtEqualBackground(LeoExtract data)
    {
        var pupils = Pupils(data);
        return Ols.Of("points", pupils.Numbers("points"))
            .On("meals", pupils.Flags("meals"))
            .Factor("sex", pupils.Texts("sex"))
            .Factor("needs", pupils.Texts("needs"))
            .Fit();
    }
}
