using LeoKit.Extracts;

namespace LeoKit;

/// <summary>A data set cannot be read as it stands. The message says what, where, why and what to do next.</summary>
public sealed class LeoDataException : Exception
{
    internal LeoDataException(string code, string rule, string nextStep, DataPlace place, Exception? cause = null)
        : base(string.Join(' ', $"{code}: {place}{rule}", nextStep), cause)
    {
        Code = code;
        Rule = rule;
        NextStep = nextStep;
        File = place.File;
        Line = place.Line;
        Column = place.Column;
        Value = place.Value;
    }

    /// <summary>A stable code, such as <c>LEO111</c>.</summary>
    public string Code { get; }

    /// <summary>The file or folder; a file of a data set is named from its folder on.</summary>
    public string? File { get; }

    /// <summary>The line in the file, from 1.</summary>
    public int? Line { get; }

    /// <summary>The column, by its name in the file.</summary>
    public string? Column { get; }

    /// <summary>The value that was found.</summary>
    public string? Value { get; }

    /// <summary>The rule that does not hold.</summary>
    public string Rule { get; }

    /// <summary>What to do next.</summary>
    public string NextStep { get; }
}
