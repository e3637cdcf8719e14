using System.Collections.Immutable;
using LeoKit.Schema;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>How the columns of one view are filled. Shared by all threads: it never changes.</summary>
sealed class ViewPlan
{
    ViewPlan(ulong seed, View view, IEnumerable<(DrawnCell? Cell, string DrawnWith)> cells)
    {
        View = view;
        Salt = Draws.Mix(seed ^ Draws.Hash(view.Name));
        Cells = [.. cells.Select(cell => new PlannedCell(cell.Cell, Draws.Mix(Draws.Hash(cell.DrawnWith))))];
        IsDrawn = Cells.Any(cell => cell.Drawn is not null);
        YearColumn = IsDrawn && view.Year is null ? RowYear.ColumnOf(view) : null;
    }

    /// <summary>The view as it is written.</summary>
    public View View { get; }

    /// <summary>For each column of the view, how it is filled.</summary>
    public ImmutableArray<PlannedCell> Cells { get; }

    /// <summary>True if any column is drawn.</summary>
    public bool IsDrawn { get; }

    /// <summary>What sets the draws of this view apart from those of all others.</summary>
    public ulong Salt { get; }

    /// <summary>The column that tells the year of a row; null if no draw asks, or the view has one year or none.</summary>
    public Column? YearColumn { get; }

    /// <summary>A view whose every value is taken from lives.</summary>
    public static ViewPlan OfLives(View view) => new(0, view, view.Columns.Select(_ => ((DrawnCell?)null, "")));

    /// <summary>A view some of whose columns are drawn; columns that are drawn with the same one get the same random numbers.</summary>
    public static ViewPlan Drawing(ulong seed, View view, Func<ViewColumn, DrawnCell?> draw, Func<ViewColumn, string> with) =>
        new(seed, view, view.Columns.Select(column => (draw(column), with(column))));
}

/// <summary>How one column is filled.</summary>
/// <param name="Drawn">Draws its values; null if they are taken from lives.</param>
/// <param name="Salt">What sets its draws apart from those of other columns.</param>
readonly record struct PlannedCell(DrawnCell? Drawn, ulong Salt);
