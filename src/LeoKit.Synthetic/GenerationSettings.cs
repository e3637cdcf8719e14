namespace LeoKit.Synthetic;

/// <summary>How data are generated; nothing here changes a byte of them.</summary>
public sealed record GenerationSettings
{
    /// <summary>How many threads make rows; null for one on each processor.</summary>
    public int? Threads { get; init; }

    /// <summary>Is told, on the thread that writes, after every chunk of people.</summary>
    public IProgress<GenerationProgress>? Progress { get; init; }

    /// <summary>How many people a thread makes before it hands their rows on: enough that each write is worth a call of the system, few enough to stay small in memory. Null for what suits the profile.</summary>
    internal int? PeoplePerChunk { get; init; }

    /// <summary>How much CSV may wait on the disk to become Parquet, in bytes.</summary>
    internal long MostStagedBytes { get; init; } = 4L << 30;

    /// <summary>How much CSV becomes one Parquet file, in bytes; the people of a data set that grows slower are all in one.</summary>
    internal long PartBytes { get; init; } = 256L << 20;

    /// <summary>How many people are made before the parts are looked at: the same always, so that parts end with the same person whatever the threads and chunks.</summary>
    internal int PeoplePerLook { get; init; } = 16_384;

    internal void Check()
    {
        if (Threads is < 1)
            throw SyntheticOptions.Wrong(nameof(Threads), FormattableString.Invariant($"{Threads}"), "a whole number from 1");
    }
}

/// <summary>How far a run has come.</summary>
/// <param name="People">People whose rows are written.</param>
/// <param name="OfPeople">People asked for.</param>
/// <param name="Rows">Rows written, over all tables.</param>
/// <param name="Bytes">Bytes of CSV made of these rows.</param>
public sealed record GenerationProgress(long People, long OfPeople, long Rows, long Bytes);
