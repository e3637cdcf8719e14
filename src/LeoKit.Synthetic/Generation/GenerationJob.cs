using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Generation;

/// <summary>One data set to write: what, where and how.</summary>
/// <param name="Options">What.</param>
/// <param name="Settings">On how many threads, and who is told.</param>
/// <param name="Stage">The folder that is filled.</param>
/// <param name="Create">Makes a new file.</param>
/// <param name="Cancellation">Stops the work between two people.</param>
sealed record GenerationJob(SyntheticOptions Options, GenerationSettings Settings, StagedFolder Stage, Func<string, Stream> Create, CancellationToken Cancellation)
{
    public int Threads => Settings.Threads ?? Environment.ProcessorCount;

    /// <summary>A new file in the stage.</summary>
    public Stream File(string path) => Create(Stage.PathOf(path));
}
