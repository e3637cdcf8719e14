using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Generation;

/// <summary>Makes the rows of some people on one thread. What it makes of a person depends on that person alone.</summary>
interface IRowMaker
{
    /// <summary>Makes all rows of some people.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The one behind the last.</param>
    /// <param name="take">Takes the rows of each view once, as soon as they are whole.</param>
    /// <param name="cancellation">Stops between two people.</param>
    void Make(long first, long end, Action<CsvFile> take, CancellationToken cancellation);
}
