using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Synthetic;

/// <summary>Which views a run writes.</summary>
static class ChosenViews
{
    /// <summary>The views in the order of the schema, with the columns that were asked for.</summary>
    /// <exception cref="SyntheticException">A name is that of no table and no view.</exception>
    public static ImmutableArray<View> Of(SyntheticOptions options)
    {
        var all = StandardExtract.ViewsWith(options.Columns);
        if (options.Tables.IsDefaultOrEmpty)
            return all;
        var wanted = options.Tables.SelectMany(name => Named(name, all)).ToHashSet();
        return [.. all.Where(wanted.Contains)];
    }

    static IEnumerable<View> Named(string name, ImmutableArray<View> all)
    {
        var found = all.Where(view => IsCalled(view, name.Trim())).ToList();
        return found.Count > 0 ? found : throw Unknown(name);
    }

    static bool IsCalled(View view, string name) =>
        view.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || view.Table.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || view.Table.CatalogueName.Equals(name, StringComparison.OrdinalIgnoreCase)
        || view.Table.AlsoKnownAs.Contains(name, StringComparer.OrdinalIgnoreCase);

    static SyntheticException Unknown(string name) => new(SyntheticException.BadOption, nameof(SyntheticOptions.Tables),
        $"There is no table or view '{name}'. The nearest names are {StandardExtract.NearestTo(name)}. Nothing was written. 'leokit dictionary' knows all of them.");
}
