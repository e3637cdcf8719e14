using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Curriculum;
using LeoKit.Exercises;
using LeoKit.Notebooks.Document;

namespace Curriculum.Tests.Editions;

/// <summary>Hints stand behind the check of their exercise, folded, numbered from 1 to 3, and in the order in which the kit gives them: where to look, which tool, almost the line.</summary>
static partial class HintOrder
{
    /// <summary>What is amiss with the hints of a notebook, one line each.</summary>
    public static ImmutableArray<string> Faults(Notebook learner, IReadOnlyList<Exercise> exercises) =>
        [.. learner.Cells.Where(cell => CellNames.Is(cell.Id, "hints")).SelectMany(cell => Faults(learner, cell, exercises).Select(fault => $"{cell.Id}: {fault}"))];

    /// <summary>What is amiss with a page: hints that are open when it is.</summary>
    public static ImmutableArray<string> FaultsOfPage(string page) => [.. OpenHints.Matches(page).Select(fold => $"page: the hints are not folded: {fold.Value}")];

    static IEnumerable<string> Faults(Notebook learner, Cell cell, IReadOnlyList<Exercise> exercises)
    {
        var suffix = CellNames.SuffixOf(cell.Id);
        var order = learner.Cells.Select(other => other.Id).ToList();
        if (order.IndexOf($"check-{suffix}") is var check && (check < 0 || check > order.IndexOf(cell.Id)))
            yield return "they do not stand behind the check";
        if (!Folded.IsMatch(cell.Source))
            yield return "something of them is not folded";
        var hints = Numbered.Matches(cell.Source).ToList();
        if (!hints.Select(hint => hint.Groups["number"].Value).SequenceEqual(["1", "2", "3"]))
            yield return "they are not numbered 1, 2, 3";
        else if (exercises.FirstOrDefault(exercise => exercise.Id.EndsWith($".{suffix}", StringComparison.OrdinalIgnoreCase)) is { Hints.Length: 3 } exercise
            && OtherOrder([.. hints.Select(hint => Words(hint.Groups["text"].Value))], [.. exercise.Hints.Select(Words)]))
            yield return "they stand in another order than those of the kit";
    }

    /// <summary>Wording may differ, for example in what is marked as code: in another order the hints would be more alike.</summary>
    static bool OtherOrder(ImmutableArray<ImmutableHashSet<string>> shown, ImmutableArray<ImmutableHashSet<string>> kit) =>
        Orders.Max(order => Alike(shown, kit, order)) > Alike(shown, kit, Orders[0]);

    static double Alike(ImmutableArray<ImmutableHashSet<string>> shown, ImmutableArray<ImmutableHashSet<string>> kit, int[] order) =>
        shown.Select((words, place) => (double)words.Intersect(kit[order[place]]).Count / Math.Max(1, words.Union(kit[order[place]]).Count)).Sum();

    static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    static ImmutableHashSet<string> Words(string text) => [.. Word.Matches(text).Select(word => word.Value.ToUpperInvariant())];

    [GeneratedRegex(@"\A<details><summary>[^<]*</summary>\n(?:(?!</?details).)*</details>\s*\z", RegexOptions.Singleline)]
    static partial Regex Folded { get; }

    [GeneratedRegex(@"^(?<number>\d)\. (?<text>.*?)(?=^\d\. |^</details>|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    static partial Regex Numbered { get; }

    [GeneratedRegex(@"\w+")]
    static partial Regex Word { get; }

    [GeneratedRegex(@"<details\b[^>]*\bopen\b[^>]*>\s*<summary>\s*Hints[^<]*")]
    static partial Regex OpenHints { get; }
}
