using System.Collections.Immutable;

namespace LeoKit.Curriculum.Publishing;

/// <summary>Something that is to be made, and what it is made from.</summary>
/// <param name="Name">Such as <c>slides briefing</c>.</param>
/// <param name="From">Its sources: files as seen from the folder above the notebooks, and <c>kit</c> for the code.</param>
sealed record ProductPlan(string Name, ImmutableArray<string> From)
{
    public static string OfNotebook(string name) => $"editions of {name}";

    public static string OfDeck(string name) => $"slides {name}";

    public static string OfRunSheet(string path) => $"run-sheet {path}";

    public const string Site = "site";
}
