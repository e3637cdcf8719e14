using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Generation;

/// <summary>Makes the rows of people from their lives. Each thread has its own schools, tables and buffers, so that it shares nothing that changes.</summary>
sealed class LifeRows : IRowMaker
{
    readonly SyntheticOptions _options;
    readonly Schools _schools;
    readonly ITableRows[] _tables;
    readonly PersonInHand _person = new();
    readonly Dictionary<string, CsvFile> _rows;

    /// <param name="options">Whose rows, and with which faults.</param>
    /// <param name="plans">The views that are wanted.</param>
    /// <param name="keepsOwners">Whether it is to be known of each row whose it is.</param>
    public LifeRows(SyntheticOptions options, IReadOnlyList<ViewPlan> plans, bool keepsOwners = false)
    {
        _options = options;
        _schools = new(options.Seed);
        _rows = plans.ToDictionary(plan => plan.View.Name, plan => new CsvFile(plan, _person) { Owners = keepsOwners ? [] : null }, StringComparer.Ordinal);
        var tables = plans.Select(plan => plan.View.Table.Name).ToHashSet(StringComparer.Ordinal);
        var unwanted = new CsvFile();
        _tables = TableRows.Open(options, table => tables.Contains(table.Name), view => _rows.GetValueOrDefault(view.Name, unwanted));
    }

    public void Make(long first, long end, Action<CsvFile> take, CancellationToken cancellation)
    {
        for (var person = first; person < end; person++)
        {
            cancellation.ThrowIfCancellationRequested();
            _person.Number = person;
            var life = LifeCourse.Of(_options, _schools, person);
            foreach (var table in _tables)
                table.Add(life);
        }

        foreach (var rows in _rows.Values)
            take(rows);
    }
}
