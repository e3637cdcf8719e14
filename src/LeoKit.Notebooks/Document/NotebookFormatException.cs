namespace LeoKit.Notebooks.Document;

/// <summary>A notebook file that cannot be read or written, said so that its author can mend it.</summary>
public sealed class NotebookFormatException : Exception
{
    internal NotebookFormatException(string code, JsonPlace place, string reason, string nextStep, Exception? cause = null)
        : base($"{code} in {place.File} at {place.Path}: {reason} {nextStep}", cause) =>
        (Code, File, JsonPath, Reason, NextStep) = (code, place.File, place.Path, reason, nextStep);

    /// <summary>The kind of fault, <c>NB001</c> and on; it stays the same between versions.</summary>
    public string Code { get; }

    /// <summary>The file, as the caller named it.</summary>
    public string File { get; }

    /// <summary>Where in the file, such as <c>cells[3].cell_type</c>; <c>$</c> is the whole file.</summary>
    public string JsonPath { get; }

    /// <summary>What is wrong there.</summary>
    public string Reason { get; }

    /// <summary>What to do about it.</summary>
    public string NextStep { get; }
}
