using System.Collections.Immutable;

namespace LeoKit.Notebooks.Magics;

/// <summary>A stretch of a cell that is handled in one way.</summary>
abstract record CellPart
{
    /// <summary>C#, with empty lines in place of what stood before it, so that errors name the lines of the cell.</summary>
    public sealed record Code(string Text) : CellPart;

    /// <summary>Text in another language, which is shown rather than run.</summary>
    public sealed record Content(string Language, string Text) : CellPart;

    /// <summary>A line that starts with <c>#!</c>.</summary>
    public sealed record Magic(string Name, ImmutableArray<string> Arguments) : CellPart;

    /// <summary>Lines that start with <c>#r "nuget:"</c> or <c>#i "nuget:"</c>.</summary>
    public sealed record PackageLines(ImmutableArray<string> Packages, ImmutableArray<string> Sources) : CellPart;
}
