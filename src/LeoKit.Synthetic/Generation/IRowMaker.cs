using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Generation;

/// <summary>Makes the rows of some people on one thread. What it makes of a person depends on that person alone.</summary>
interface IRowMaker
{
    /// <summary>The rows of a view that have been made and not taken yet.</summary>
    CsvFile RowsOf(View view);

    /// <summary>Makes all rows of some people, the first to the one before the last.</summary>
    void Make(long first, long end, CancellationToken cancellation);
}
