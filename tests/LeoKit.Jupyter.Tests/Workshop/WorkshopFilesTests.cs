using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LeoKit.Jupyter.Tests.Workshop;

/// <summary>No image can be built where the tests run, so that what the image recipe, the hub and the dev container name is held against the repository.</summary>
public sealed partial class WorkshopFilesTests
{
    const string Recipe = "build/hub/Dockerfile";
    const string Hub = "build/hub/jupyterhub_config.py";
    const string Container = ".devcontainer/devcontainer.json";

    /// <summary>What a build makes, in the repository's folder or in the image's.</summary>
    static readonly string[] Made = ["artifacts", "learner", "made"];

    public static TheoryData<string> Scripts { get; } = ["build/hub/start", "build/hub/trial"];

    public static TheoryData<string> Files { get; } = [Recipe, Hub, Container, .. Scripts.Select(row => row.Data)];

    static string Text(string file) => File.ReadAllText(Repository.PathOf(file));

    /// <summary>Paths in the folders of the repository, also where they begin with the image's folder for the kit.</summary>
    static IEnumerable<string> Paths(string file) =>
        NamedPath().Matches(Text(file)).Select(match => match.Groups[1].Value).Where(path => !Made.Contains(path.Split('/')[0])).Distinct();

    static IEnumerable<Match> Calls(string file) => LeokitCall().Matches(Text(file).Replace("leokit \"$@\"", "", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_path_is_in_the_repository(string file) =>
        Assert.All(Paths(file), path => Assert.True(Path.Exists(Repository.PathOf(path)), $"{file} names {path}, which is not there"));

    [Fact]
    public void The_recipe_names_what_it_needs_and_none_of_it_is_kept_out()
    {
        var ignored = Text(Recipe + ".dockerignore").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Superset(new HashSet<string> { "src/LeoKit.Cli", "build/hub/start", "notebooks" }, Paths(Recipe).ToHashSet());
        Assert.DoesNotContain(Paths(Recipe), path => ignored.Contains(path.Split('/')[0]));
    }

    [Theory]
    [InlineData(Recipe, "editions kernel run")]
    [InlineData(Container, "kernel")]
    [InlineData("build/hub/trial", "editions kernel run")]
    public void Every_command_and_option_is_one_of_leokit(string file, string commands)
    {
        Assert.Equal(commands, string.Join(' ', Calls(file).Select(call => call.Groups["command"].Value).Distinct().Order(StringComparer.Ordinal)));
        Assert.All(Calls(file), call =>
        {
            var name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(call.Groups["command"].Value);
            var known = Text($"src/LeoKit.Cli/Commands/{name}Command.cs") + Text("src/LeoKit.Cli/Commands/SharedOptions.cs");
            Assert.All(Option().Matches(call.Groups["rest"].Value), option => Assert.Contains($"\"{option.Value}\"", known, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData(Recipe)]
    [InlineData(Container)]
    public void The_image_has_the_release_that_the_projects_ask_for(string file)
    {
        var framework = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("TargetFramework").Single().Value;
        Assert.Equal(framework, "net" + SdkImage().Match(Text(file)).Groups[1].Value);
    }

    [Fact]
    public void The_dev_container_is_valid() => Assert.NotNull(JsonNode.Parse(Text(Container))?["postCreateCommand"]);

    [Fact]
    public void Every_setting_of_the_hub_is_explained_and_every_explained_one_is_read()
    {
        var read = Setting().Matches(Text(Hub)).Select(match => match.Groups[1].Value).Where(name => !name.StartsWith("TRIAL_", StringComparison.Ordinal)).ToHashSet();
        var explained = SettingInProse().Matches(Text(Hub)).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Equal(read.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
        Assert.All(SettingInProse().Matches(Text("build/hub/README.md")), match => Assert.Contains(match.Groups[1].Value, explained));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Scripts_can_be_run(string script) =>
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Repository.PathOf(script)).HasFlag(UnixFileMode.UserExecute));

    [GeneratedRegex(@"(?<![\w./$-])(?:/opt/leokit/|\$PWD/)?((?:src|tests|build|notebooks|datasets|artifacts|made)(?![\w-])(?:/[\w.-]+)*)")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"(?:--project src/LeoKit\.Cli -- |(?<=[\s&])leokit )(?<command>[a-z]+)(?<rest>[^\n]*)")]
    private static partial Regex LeokitCall();

    [GeneratedRegex(@"(?<= )--[a-z-]+(?= )")]
    private static partial Regex Option();

    [GeneratedRegex(@"mcr\.microsoft\.com/dotnet/sdk:(\d+\.\d+)")]
    private static partial Regex SdkImage();

    [GeneratedRegex(@"setting\(['""]([A-Z_]+)['""]")]
    private static partial Regex Setting();

    [GeneratedRegex(@"LEOKIT_HUB_([A-Z_]+)")]
    private static partial Regex SettingInProse();
}
