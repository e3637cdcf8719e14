using System.Collections.Immutable;
using LeoKit.Display;
using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>How a cohort was defined, as the boxes of a flow chart: down the main line what is left, beside it what each step took out.</summary>
sealed record StepFlowModel(StudyCohort Cohort) : ChartModel
{
    static int SmallestCount => SdcRules.Default.MinimumCount;

    public FlowBoxes Boxes => FlowBoxes.Of(Cohort.Flow);

    public override string Subtitle => "";

    public override string Sentence
    {
        get
        {
            var steps = Cohort.Steps;
            var start = Text($"Flow of {Cohort.Unit} in {Words.Count(steps.Length - 1, "step")}: {steps[0].Rows:N0} {Cohort.Unit} of the {steps[0].Name}");
            if (steps.Length == 1)
                return start + ".";
            var largest = steps.Skip(1).MaxBy(step => step.Excluded)!;
            var share = Words.Share(steps[^1].Rows, steps[0].Rows);
            var exclusion = largest.Excluded == 0 ? "No step excludes any." : Text($"The step that excludes most is \"{largest.Name}\", {largest.Excluded:N0}.");
            return Text($"{start}, {steps[^1].Rows:N0} ({share}) after the last. {exclusion}");
        }
    }

    public override ImmutableArray<string> Notes => Cohort.HasSmallCounts
        ? [Text($"Counts from 1 to {SmallestCount - 1} are in it: of real people, it may not leave the secure room as it is.")]
        : [];

    public override TableView Table => Cohort.ToTableView();

    public override GenericChart Figure => StepFlowFigure.Of(this);

    public override Drawn Draw(double top) => StepFlowDrawing.Of(this, top);
}
