using LeoKit.Extracts;

namespace LeoKit;

/// <summary>One place where a rule does not hold.</summary>
public sealed record RuleFinding
{
    internal RuleFinding(DataPlace place, string what)
    {
        File = place.File;
        Line = place.Line;
        Column = place.Column;
        Value = place.Value;
        What = what;
        _text = $"{place}{what}";
    }

    // The loader names the same faults, so that both say it in the same words.
    internal RuleFinding(LeoDataException fault)
        : this(new(fault.File!) { Line = fault.Line, Column = fault.Column, Value = fault.Value }, fault.Rule)
    {
    }

    readonly string _text;

    /// <summary>The file, from the data set's folder on.</summary>
    public string File { get; }

    /// <summary>The line in the file, from 1; null if the finding is about the whole file.</summary>
    public int? Line { get; }

    /// <summary>The column, by its name in the file.</summary>
    public string? Column { get; }

    /// <summary>The value that was found.</summary>
    public string? Value { get; }

    /// <summary>What is wrong, as a sentence.</summary>
    public string What { get; }

    /// <summary>Place and sentence in one line.</summary>
    public override string ToString() => _text;
}
