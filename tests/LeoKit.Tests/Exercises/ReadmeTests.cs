using System.Text.RegularExpressions;

namespace LeoKit.Tests.Exercises;

/// <summary>The examples in the README beside the exercises are those that the tests run.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_example_stands_there_word_for_word_in_the_same_order()
    {
        var readme = File.ReadAllText(Repository.PathOf("src/LeoKit/Exercises/README.md"));
        var shown = Fence.Matches(readme).Select(block => block.Groups["code"].Value.Trim()).Where(code => code.Contains("\"EX.", StringComparison.Ordinal));

        Assert.Equal(Section.Matches(File.ReadAllText(Repository.PathOf("tests/LeoKit.Tests/Exercises/Examples/NotebookExamples.cs"))).Select(section => Outdented(section.Groups["code"].Value)), shown);
    }

    static string Outdented(string code) => string.Join('\n', code.TrimEnd().Split('\n').Select(line => line.Length > 8 ? line[8..] : line.Trim()));

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    static partial Regex Fence { get; }

    [GeneratedRegex("        // README: (?!end)\\w+\n(?<code>.*?)(?=        // README: )", RegexOptions.Singleline)]
    static partial Regex Section { get; }
}
