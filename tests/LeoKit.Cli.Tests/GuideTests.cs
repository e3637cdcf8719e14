using System.Text.RegularExpressions;

namespace LeoKit.Cli.Tests;

/// <summary>A guide that sends its reader to a file or a command that is gone is worse than none.</summary>
public sealed partial class GuideTests
{
    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("README.md")]
    public void The_paths_that_it_names_exist(string guide)
    {
        var named = Codes(guide).SelectMany(code => code.Split(' ')).Where(word => PathForm.IsMatch(word)).Concat(Links.Matches(Text(guide)).Select(link => link.Groups["path"].Value));
        Assert.Equal("", string.Join('\n', named.Where(path => !Exists(path)).Distinct()));
    }

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("README.md")]
    public async Task The_commands_and_options_that_it_names_exist(string guide)
    {
        var unknown = new List<string>();
        foreach (var uses in Codes(guide).Select(code => Command.Match(code)).Where(found => found.Success).GroupBy(found => found.Groups["name"].Value))
        {
            var (exitCode, help, _) = await CommandLine.RunAsync(uses.Key, "--help");
            if (exitCode != 0 || !help.Contains("Usage:", StringComparison.Ordinal))
                unknown.Add(uses.Key);
            unknown.AddRange(uses.SelectMany(use => Option.Matches(use.Groups["rest"].Value)).Select(option => option.Value).Distinct().Where(option => !help.Contains(option, StringComparison.Ordinal)).Select(option => $"{uses.Key} {option}"));
        }

        Assert.Equal("", string.Join('\n', unknown));
    }

    [Fact]
    public void The_guide_for_contributors_stays_short() => Assert.InRange(Text("CONTRIBUTING.md").Split('\n').Length, 1, 100);

    static string Text(string guide) => File.ReadAllText(Repository.PathOf(guide)).ReplaceLineEndings("\n");

    /// <summary>What stands in backticks or in a block of code.</summary>
    static IEnumerable<string> Codes(string guide) => Code.Matches(Text(guide)).SelectMany(code => code.Groups["code"].Value.Split('\n'));

    /// <summary>A path as it is written, or, with NN and slug in it, any that has two digits and words there. What a build makes need not be there yet.</summary>
    static bool Exists(string path)
    {
        var plain = path.TrimEnd('/');
        if (plain.StartsWith("artifacts/", StringComparison.Ordinal) || File.Exists(Repository.PathOf(plain)) || Directory.Exists(Repository.PathOf(plain)))
            return true;
        var folder = Repository.PathOf(Path.GetDirectoryName(plain) ?? "");
        var pattern = Path.GetFileName(plain).Replace("NN", "??", StringComparison.Ordinal).Replace("slug", "*", StringComparison.Ordinal);
        return pattern.Contains('?', StringComparison.Ordinal) && Directory.Exists(folder) && Directory.EnumerateFiles(folder, pattern).Any();
    }

    [GeneratedRegex(@"```\w*\n(?<code>.*?)```|`(?<code>[^`\n]+)`", RegexOptions.Singleline)]
    static partial Regex Code { get; }

    /// <summary>Begins with a folder of the repository, or is a file of its top.</summary>
    [GeneratedRegex(@"^((src|tests|notebooks|datasets|slides|build|\.ci)/[\w./-]*|[A-Z]+\.md)$")]
    static partial Regex PathForm { get; }

    [GeneratedRegex(@"\]\((?<path>(?!https?:)[^)#]+)\)")]
    static partial Regex Links { get; }

    [GeneratedRegex(@"(leokit|dotnet run --project src/LeoKit\.Cli --) (?<name>[a-z]+)(?<rest>[^|]*)")]
    static partial Regex Command { get; }

    [GeneratedRegex(@"(?<= )--[a-z-]+")]
    static partial Regex Option { get; }
}
