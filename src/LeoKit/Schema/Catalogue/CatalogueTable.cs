using System.Collections.Immutable;

namespace LeoKit.Schema;

/// <summary>One table of the real extract: a sheet of the variable request form.</summary>
public sealed record CatalogueTable
{
    /// <summary>The sheet without its years, such as <c>SC_Pupil</c>; the two exclusions sheets keep theirs.</summary>
    public required string Name { get; init; }

    /// <summary>The sheet as the form writes it, such as <c>SC_Pupil_01-02_to_20-21</c>.</summary>
    public required string Sheet { get; init; }

    /// <summary>Other names of the table: those of its views, or of this kit's own schema.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>A title for people, in this project's own words.</summary>
    public required string Title { get; init; }

    /// <summary>The source it comes from.</summary>
    public required Family Family { get; init; }

    /// <summary>The years that the sheet is headed with: tax years in the family LEO, academic years elsewhere; none for the lookups.</summary>
    public required Years Coverage { get; init; }

    /// <summary>What one row is. The form does not say: it is inferred from the fields.</summary>
    public required string InferredGrain { get; init; }

    /// <summary>The field or fields through which it is joined to others.</summary>
    public required string JoinKey { get; init; }

    /// <summary>How many fields the form lists.</summary>
    public required int FieldCount { get; init; }

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;

    internal bool IsCalled(string name) =>
        Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || Sheet.Equals(name, StringComparison.OrdinalIgnoreCase)
        || AlsoKnownAs.Contains(name, StringComparer.OrdinalIgnoreCase);
}
