using System.Collections.Immutable;

namespace LeoKit.Curriculum.Site.Slides;

/// <summary>What Marp makes of a filled deck, beside it.</summary>
static class BuiltDeck
{
    /// <summary>The endings of its files, and what people call them.</summary>
    public static ImmutableArray<(string Ending, string Name)> Kinds { get; } = [(".html", "slides for a browser"), (".pdf", "PDF"), (".pptx", "PowerPoint")];

    /// <summary>Those that are there.</summary>
    /// <param name="folder">The folder of the slides.</param>
    /// <param name="deck">The deck, or its filled form, by its file.</param>
    public static ImmutableArray<string> FilesIn(string folder, string deck) =>
        [.. Kinds.Select(kind => Path.Combine(folder, Path.GetFileNameWithoutExtension(deck) + kind.Ending)).Where(File.Exists)];
}
