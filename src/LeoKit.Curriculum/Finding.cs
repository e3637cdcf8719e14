namespace LeoKit.Curriculum;

/// <summary>A place in a notebook that does not keep a rule, said so that its author can mend it.</summary>
/// <param name="Code">The rule, <c>LEO901</c> and on; it stays the same between versions.</param>
/// <param name="Notebook">The file.</param>
/// <param name="Cell">The id of the cell; null if it is about the notebook as a whole.</param>
/// <param name="What">What stands there.</param>
/// <param name="Why">Why there is a rule.</param>
/// <param name="Next">What to do.</param>
public sealed record Finding(string Code, string Notebook, string? Cell, string What, string Why, string Next)
{
    /// <summary>The finding in one line.</summary>
    public override string ToString() => $"{Code} {Notebook}{(Cell is null ? "" : $", cell {Cell}")}: {What} {Why} {Next}";
}
