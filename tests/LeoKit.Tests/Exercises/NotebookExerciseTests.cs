using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeoKit.Exercises;

namespace LeoKit.Tests.Exercises;

/// <summary>Notebooks and the classes of answers name the same exercises.</summary>
public sealed partial class NotebookExerciseTests
{
    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_checks_each_of_its_exercises_and_no_other(string notebook)
    {
        var root = JsonNode.Parse(File.ReadAllText(Repository.PathOf($"notebooks/{notebook}")))!;
        var checks = root["cells"]!.AsArray().Where(cell => cell!["cell_type"]!.GetValue<string>() == "code")
            .SelectMany(cell => CheckCall.Matches(Source(cell!))).Select(call => call.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        var objectives = root["metadata"]!["leo"]?["objectives"]?.AsArray().SelectMany(objective => objective!["checks"]!.AsArray()).Select(check => check!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal);
        var answers = ExerciseRegistry.Of(notebook[..2]).Select(exercise => exercise.Id).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(answers, checks.Where(id => id.StartsWith(notebook[..2], StringComparison.Ordinal)));
        // A recap asks again what an earlier notebook asked.
        Assert.All(checks, id => Assert.NotNull(ExerciseRegistry.Find(id)));
        Assert.Subset(answers.ToHashSet(), objectives?.ToHashSet() ?? []);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_check_that_looks_at_the_data_is_given_them(string notebook)
    {
        var code = JsonNode.Parse(File.ReadAllText(Repository.PathOf($"notebooks/{notebook}")))!["cells"]!.AsArray().Where(cell => cell!["cell_type"]!.GetValue<string>() == "code").Select(cell => Source(cell!));

        var without = code.SelectMany(cell => CheckCall.Matches(cell)
            .Where(call => ExerciseRegistry.Find(call.Groups["id"].Value) is { NeedsExtract: true } && !DataBehind.IsMatch(cell[call.Index..].Split('\n')[0]))
            .Select(call => call.Groups["id"].Value));

        Assert.Empty(without);
    }

    [Fact]
    public void Every_class_of_answers_has_its_notebook() =>
        Assert.Subset(Notebooks.Select(row => row.Data[..2]).ToHashSet(), ExerciseRegistry.Notebooks.ToHashSet());

    static string Source(JsonNode cell) => cell["source"] is JsonArray lines ? string.Concat(lines.Select(line => line!.GetValue<string>())) : cell["source"]!.GetValue<string>();

    [GeneratedRegex("""^Check\("[^"]+", .+, \w+\)""")]
    static partial Regex DataBehind { get; }

    [GeneratedRegex("""\bCheck\("(?<id>[^"]+)"(?=,)""")]
    static partial Regex CheckCall { get; }
}
