namespace LeoKit.Benchmarks;

/// <summary>A way to read or to query: ours, that of a library, or a script for another program.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Program">The program; null for this one.</param>
/// <param name="Script">The script that the program runs.</param>
sealed record Reader(string Name, string? Program = null, string? Script = null)
{
    /// <summary>What ours may take of its time at most, or of its memory; null where no target is set.</summary>
    public double? MostTime { get; init; }

    /// <inheritdoc cref="MostTime"/>
    public double? MostMemory { get; init; }

    /// <summary>The most rows it is given: a reader that would take many minutes is not asked for more.</summary>
    public int MostRows { get; init; } = int.MaxValue;

    /// <summary>Whether it takes most of a minute for ten million rows, so that it reads so many only once.</summary>
    public bool IsSlow { get; init; }

    /// <summary>What is asked of it besides; empty if nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Which of ours it is compared with; the first if left out.</summary>
    public string? ComparedWith { get; init; }
}
