using Curriculum.Tests.Editions;
using LeoKit.Curriculum.Metadata;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;

[assembly: AssemblyFixture(typeof(Curriculum.Tests.CurriculumRuns))]

namespace Curriculum.Tests;

/// <summary>
/// Every notebook of the curriculum, run once for all tests, its solutions behind its last cell; and one of each module a second time, as it is. A run begins when the first test asks for it.
/// </summary>
public sealed class CurriculumRuns
{
    static readonly RunnerOptions Options = new() { Parallel = Environment.ProcessorCount };

    readonly Lazy<Task<Dictionary<string, NotebookRun>>> first = new(() => RunAsync(Paths, Options with { Edition = SolutionsAtTheEnd.Edition }));
    readonly Lazy<Task<Dictionary<string, NotebookRun>>> second = new(() => RunAsync([.. RunAgain.Select(PathOf)]));

    /// <summary>The notebooks found, by file name without extension.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];

    /// <summary>The first notebook of each module.</summary>
    public static IReadOnlyList<string> RunAgain { get; } =
        [.. Paths.GroupBy(path => LessonMetadataReader.Read(NotebookFile.Read(path).Metadata).Metadata?.Module).Select(module => Path.GetFileNameWithoutExtension(module.First()))];

    public static TheoryData<string> Names => [.. Paths.Select(path => Path.GetFileNameWithoutExtension(path))];

    public static string PathOf(string name) => Paths.Single(path => Path.GetFileNameWithoutExtension(path) == name);

    /// <summary>What learners run: the gaps are open.</summary>
    public async Task<NotebookRun> FirstAsync(string name) => SolutionsAtTheEnd.Without((await first.Value)[name]);

    /// <summary>The solutions and the checks of them, as run behind the first run.</summary>
    public async Task<NotebookRun> SolvedAsync(string name) => SolutionsAtTheEnd.Only((await first.Value)[name]);

    /// <summary>After the first, not beside it: both take all processors.</summary>
    public async Task<NotebookRun> SecondAsync(string name)
    {
        await first.Value;
        return (await second.Value)[name];
    }

    /// <summary>Runs anew, whatever has been run.</summary>
    public static Task<Dictionary<string, NotebookRun>> RunAsync(IReadOnlyList<string> paths) => RunAsync(paths, Options);

    /// <summary>Runs the editions with solutions in place of the gaps.</summary>
    public static Task<Dictionary<string, NotebookRun>> RunSolvedAsync(IReadOnlyList<string> paths) => RunAsync(paths, Options with { Edition = (path, _) => SolvedLesson.At(path).Solved });

    static async Task<Dictionary<string, NotebookRun>> RunAsync(IReadOnlyList<string> paths, RunnerOptions options) =>
        (await NotebookRunner.RunAllAsync(paths, options, _ => { })).ToDictionary(run => run.Name);
}
