using LeoKit.Notebooks.Running;

[assembly: AssemblyFixture(typeof(Curriculum.Tests.TwoRuns))]

namespace Curriculum.Tests;

/// <summary>Every notebook of the curriculum, run twice, once for all tests.</summary>
public sealed class TwoRuns : IAsyncLifetime
{
    static readonly RunnerOptions Options = new() { Parallel = Environment.ProcessorCount };

    Dictionary<string, NotebookRun> first = [];
    Dictionary<string, NotebookRun> second = [];

    /// <summary>The notebooks found, by file name without extension.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Paths.Select(path => Path.GetFileNameWithoutExtension(path))];

    public static string PathOf(string name) => Paths.Single(path => Path.GetFileNameWithoutExtension(path) == name);

    public NotebookRun First(string name) => first[name];

    public NotebookRun Second(string name) => second[name];

    public async ValueTask InitializeAsync()
    {
        first = await RunAllAsync();
        second = await RunAllAsync();
    }

    static async Task<Dictionary<string, NotebookRun>> RunAllAsync() =>
        (await NotebookRunner.RunAllAsync(Paths, Options, _ => { })).ToDictionary(run => run.Name);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
