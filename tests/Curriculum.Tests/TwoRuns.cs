using LeoKit.Notebooks.Running;

[assembly: AssemblyFixture(typeof(Curriculum.Tests.TwoRuns))]

namespace Curriculum.Tests;

/// <summary>Every notebook of the curriculum, run twice, once for all tests; a run begins when the first test asks for it.</summary>
public sealed class TwoRuns
{
    static readonly RunnerOptions Options = new() { Parallel = Environment.ProcessorCount };

    readonly Lazy<Task<Dictionary<string, NotebookRun>>> first = new(RunAllAsync);
    readonly Lazy<Task<Dictionary<string, NotebookRun>>> second = new(RunAllAsync);

    /// <summary>The notebooks found, by file name without extension.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Paths.Select(path => Path.GetFileNameWithoutExtension(path))];

    public static string PathOf(string name) => Paths.Single(path => Path.GetFileNameWithoutExtension(path) == name);

    public async Task<NotebookRun> FirstAsync(string name) => (await first.Value)[name];

    /// <summary>After the first, not beside it: both take all processors.</summary>
    public async Task<NotebookRun> SecondAsync(string name)
    {
        await first.Value;
        return (await second.Value)[name];
    }

    static async Task<Dictionary<string, NotebookRun>> RunAllAsync() =>
        (await NotebookRunner.RunAllAsync(Paths, Options, _ => { })).ToDictionary(run => run.Name);
}
