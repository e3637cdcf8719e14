using System.Collections.Immutable;
using LeoKit.Extracts.Validation.Rules;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Structure;

/// <summary>Sorts the columns of a view into those that the profile <c>structure</c> keeps and those that it draws, alone or together.</summary>
static class KeptColumns
{
    /// <summary>
    /// The columns that are drawn, each with the name of the first column of its group. Kept are keys, what places a row in time or numbers it,
    /// and what tells the rows of the table apart. Dates that must not change their order are drawn as a group, or kept as a group if one of them is kept.
    /// </summary>
    public static Dictionary<ViewColumn, string> DrawnIn(View view)
    {
        var grain = Grain.Of(view.Table);
        return Groups(view)
            .Where(group => !group.Any(column => column.Column.IsStructural || grain.Contains(column.Column.Name, StringComparer.OrdinalIgnoreCase)))
            .SelectMany(group => group.Select(column => (column, group[0].Column.Name)))
            .ToDictionary();
    }

    static List<ImmutableArray<ViewColumn>> Groups(View view)
    {
        var groups = view.Columns.Select(column => ImmutableArray.Create(column)).ToList();
        foreach (var later in view.Columns)
        {
            if (later.Column.NotBefore is not { } name || view.Find(name) is not { } earlier)
                continue;
            var (one, other) = (groups.Find(group => group.Contains(later)), groups.Find(group => group.Contains(earlier)));
            if (one == other)
                continue;
            groups.RemoveAll(group => group == one || group == other);
            groups.Add([.. view.Columns.Where(column => one.Contains(column) || other.Contains(column))]);
        }
        return groups;
    }
}
