using LeoKit.Schema;
using LeoKit.Synthetic.FormFields;
using LeoKit.Synthetic.Rows;
using LeoKit.Synthetic.Structure;

namespace LeoKit.Synthetic.Generation;

/// <summary>Decides for every view that is written where its rows and the values of its columns come from.</summary>
/// <param name="Views">The views, in the order of the schema.</param>
/// <param name="Maker">Makes what one thread needs to make their rows.</param>
/// <param name="PeoplePerChunk">How many people are best made at a time.</param>
sealed record Plans(IReadOnlyList<ViewPlan> Views, Func<IRowMaker> Maker, int PeoplePerChunk)
{
    public static Plans Of(SyntheticOptions options, GenerationSettings settings, CancellationToken cancellation)
    {
        var views = ChosenViews.Of(options);
        if (options.Profile == Profile.Teaching)
            return FromLives(options, [.. views.Select(view => options.Columns == ColumnChoice.Core ? ViewPlan.OfLives(view) : ViewPlan.Drawing(options.Seed, view,
                column => column.Column.IsCore ? null : FormCell.Of(options, view, column.Column), column => column.Column.Name))]);
        var reference = Reference.Of(options, [.. views.Select(view => StandardExtract.ViewNamed(view.Name))], settings, cancellation);
        var plans = views.Select(view => ViewPlan.Drawing(options.Seed, view,
            column => column.Column.IsCore ? reference.Pools.GetValueOrDefault((view.Name, column.Column.Name)).Cell : FormCell.Of(options, view, column.Column),
            column => column.Column.IsCore && reference.Pools.TryGetValue((view.Name, column.Column.Name), out var pooled) ? pooled.With : column.Column.Name)).ToList();
        return new(plans, () => new BorrowedLives(options, plans, reference), BorrowedLives.PeoplePerChunk);
    }

    /// <summary>The settings of a run, with what suits the profile where they say nothing.</summary>
    public GenerationSettings Complete(GenerationSettings settings) => settings with { PeoplePerChunk = settings.PeoplePerChunk ?? PeoplePerChunk };

    static Plans FromLives(SyntheticOptions options, IReadOnlyList<ViewPlan> views) => new(views, () => new LifeRows(options, views), ParallelRun.PeoplePerChunk);
}
