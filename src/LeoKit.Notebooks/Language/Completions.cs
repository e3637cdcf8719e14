using System.Collections.Immutable;

namespace LeoKit.Notebooks.Language;

/// <summary>What could stand at a place in the code.</summary>
/// <param name="Start">Where the text to replace starts, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Items">The offers, best first.</param>
public sealed record Completions(int Start, int End, ImmutableArray<CompletionItem> Items)
{
    /// <summary>Nothing to offer at a position.</summary>
    public static Completions None(int position) => new(position, position, []);
}

/// <summary>One offer.</summary>
/// <param name="Text">What would be inserted.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">Its declaration in short; empty for keywords.</param>
public sealed record CompletionItem(string Text, CompletionKind Kind, string Detail);

/// <summary>What an offer is.</summary>
public enum CompletionKind
{
    /// <summary>A word of C# or a command of the notebook.</summary>
    Keyword,

    /// <summary>A namespace.</summary>
    Namespace,

    /// <summary>A class, struct, interface, delegate, enum or type parameter.</summary>
    Type,

    /// <summary>A method or local function.</summary>
    Method,

    /// <summary>A property.</summary>
    Property,

    /// <summary>A field, a constant or a variable that a cell declared.</summary>
    Field,

    /// <summary>A local variable.</summary>
    Variable,

    /// <summary>A parameter, also one to be named in a call.</summary>
    Parameter,

    /// <summary>An event.</summary>
    Event,
}
