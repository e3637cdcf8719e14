using System.Collections.Immutable;

namespace LeoKit.Schema;

/// <summary>One code and what it stands for.</summary>
/// <param name="Value">The code as it stands in the data.</param>
/// <param name="Label">What it means.</param>
/// <param name="Valid">The years in which it is used; null means whenever the column is populated.</param>
public sealed record Code(string Value, string Label, Years? Valid = null)
{
    /// <summary>True if the code is in use in a year, named by its end.</summary>
    public bool IsValidIn(int year) => Valid?.Contains(year) ?? true;
}

/// <summary>A named list of codes, shared by the columns that use it.</summary>
public sealed record CodeList(string Name, ImmutableArray<Code> Codes)
{
    /// <summary>The label of a code, or null if the list does not know the code.</summary>
    public string? LabelOf(string value)
    {
        foreach (var code in Codes)
            if (string.Equals(code.Value, value, StringComparison.Ordinal))
                return code.Label;
        return null;
    }

    /// <summary>The name of the list.</summary>
    public override string ToString() => Name;

    internal static CodeList Of(string name, params (string Value, string Label)[] codes) =>
        new(name, [.. codes.Select(code => new Code(code.Value, code.Label))]);
}
