namespace LeoKit.Schema;

/// <summary>How the views of a table are named: one view per year, or one for a span of years.</summary>
public sealed record ViewRule
{
    /// <summary>The name of the view; <c>[yyyy]</c> stands for the year and makes one view per year.</summary>
    public required string Pattern { get; init; }

    /// <summary>The years that the views hold.</summary>
    public Years Years { get; init; } = Years.None;

    /// <summary>The census term, where there is one.</summary>
    public Term? Term { get; init; }

    /// <summary>How column names write the term: <c>spr</c>, or nothing before the termly censuses.</summary>
    public string TermToken { get; init; } = "";

    /// <summary>Where the name was seen.</summary>
    public required string SeenIn { get; init; }

    /// <summary>True if no source shows the name and it continues the naming of its neighbours.</summary>
    public bool Inferred { get; init; }

    /// <summary>True if each year has a view of its own.</summary>
    public bool OnePerYear => Pattern.Contains("[yyyy]", StringComparison.Ordinal);
}
