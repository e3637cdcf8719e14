using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Structure;

/// <summary>Draws the values of one column from its own pool; in years with other codes or none, from a pool of those years.</summary>
sealed class PooledCell(Func<int, int> regimeOf, Pool?[] pools) : DrawnCell
{
    readonly Pool? _only = pools.Length == 1 ? pools[0] : null;

    public override void Write(CsvFile csv, ulong draw, int year)
    {
        if ((_only ?? pools[regimeOf(year)]) is { } pool)
            csv.Raw(pool.Draw(draw));
        else
            csv.Empty();
    }
}
