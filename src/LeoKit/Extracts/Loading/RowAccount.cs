using System.Collections.Immutable;

namespace LeoKit.Extracts;

/// <summary>Counts the rows that were left out and keeps the first of them.</summary>
sealed class RowAccount
{
    // Enough to see what is wrong; a file that is bad throughout must not fill the memory.
    const int Most = 10_000;

    readonly ImmutableArray<RejectedRow>.Builder _rejects = ImmutableArray.CreateBuilder<RejectedRow>();

    public int Rejected { get; private set; }

    public ImmutableArray<RejectedRow> Rejects => _rejects.ToImmutable();

    public void Reject(LeoDataException fault)
    {
        Rejected++;
        if (_rejects.Count < Most)
            _rejects.Add(RejectedRow.Of(fault));
    }
}
