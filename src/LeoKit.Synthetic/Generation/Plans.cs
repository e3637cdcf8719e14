using LeoKit.Schema;
using LeoKit.Synthetic.FormFields;
using LeoKit.Synthetic.Rows;
using LeoKit.Synthetic.Structure;

namespace LeoKit.Synthetic.Generation;

/// <summary>Decides for every view that is written where the values of its columns come from.</summary>
static class Plans
{
    public static IReadOnlyList<ViewPlan> Of(SyntheticOptions options, GenerationSettings settings, CancellationToken cancellation)
    {
        var views = ChosenViews.Of(options);
        if (options is { Profile: Profile.Teaching, Columns: ColumnChoice.Core })
            return [.. views.Select(ViewPlan.OfLives)];
        var pools = options.Profile == Profile.Structure
            ? Reference.Pools(options, [.. views.Select(view => StandardExtract.ViewNamed(view.Name))], settings, cancellation)
            : [];
        return [.. views.Select(view => ViewPlan.Drawing(options.Seed, view,
            column => column.Column.IsCore ? pools.GetValueOrDefault((view.Name, column.Column.Name)).Cell : FormCell.Of(options, view, column.Column),
            column => column.Column.IsCore && pools.TryGetValue((view.Name, column.Column.Name), out var pooled) ? pooled.With : column.Column.Name))];
    }
}
