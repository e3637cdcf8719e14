using System.Collections.Immutable;

namespace LeoKit.Schema;

/// <summary>One table of the extract, held as one or more views.</summary>
public sealed record Table
{
    /// <summary>The short name.</summary>
    public required string Name { get; init; }

    /// <summary>What the method of <see cref="LeoExtract"/> is called that gives it: <c>Earnings</c>, <c>SchoolCensus</c>.</summary>
    public string Accessor { get => field ?? Name; init; }

    /// <summary>Other names of the same table in the sources.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>The table of the catalogue that lists its fields; a sheet of several parts is several tables here.</summary>
    public string CatalogueName { get => field ?? Name; init; }

    /// <summary>How the part of that sheet begins which is meant; null for a sheet of one part.</summary>
    public string? CataloguePart { get; init; }

    /// <summary>A title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The source and folder.</summary>
    public required Family Family { get; init; }

    /// <summary>False for a lookup that this kit adds and the extract does not have.</summary>
    public bool IsPartOfLeo => Family != Family.NOT_LEO;

    /// <summary>What one row is.</summary>
    public required string Grain { get; init; }

    /// <summary>How its views are named.</summary>
    public required ImmutableArray<ViewRule> ViewRules { get; init; }

    /// <summary>The columns, over all years.</summary>
    public ImmutableArray<Column> Columns => _columns.Value;

    /// <summary>Makes <see cref="Columns"/> when they are first asked for: the extract has 42 tables here, and most notebooks look at three.</summary>
    public required Func<ImmutableArray<Column>> MakeColumns
    {
        internal get => field;
        init => (field, _columns) = (value, new(value));
    }

    readonly Lazy<ImmutableArray<Column>> _columns = null!;

    /// <summary>The columns that carry an identifier.</summary>
    public ImmutableArray<Column> Keys => [.. Columns.Where(column => column.Key != KeyRole.None)];

    /// <summary>The view-name pattern of most years, such as <c>Spring_Census_[yyyy]</c>.</summary>
    public string ViewPattern => ViewRules[^1].Pattern;

    /// <summary>The column by its name in the form; null if there is none.</summary>
    public Column? Find(string name) =>
        Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;

    internal IEnumerable<View> MakeViews()
    {
        foreach (var rule in ViewRules)
        {
            if (!rule.OnePerYear)
                yield return new View(this, rule, null);
            else
                foreach (var year in rule.Years.Each)
                    yield return new View(this, rule, year);
        }
    }
}
