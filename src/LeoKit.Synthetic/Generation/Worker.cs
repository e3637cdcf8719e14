using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Generation;

/// <summary>What one thread needs to make rows: its own schools, tables and buffers, so that it shares nothing that changes.</summary>
sealed class Worker
{
    readonly SyntheticOptions _options;
    readonly Schools _schools;
    readonly ITableRows[] _tables;
    readonly PersonInHand _person = new();
    readonly Dictionary<string, CsvFile> _rows;

    public Worker(SyntheticOptions options, IReadOnlyList<ViewPlan> plans)
    {
        _options = options;
        _schools = new(options.Seed);
        _rows = plans.ToDictionary(plan => plan.View.Name, plan => new CsvFile(plan, _person), StringComparer.Ordinal);
        var tables = plans.Select(plan => plan.View.Table.Name).ToHashSet(StringComparer.Ordinal);
        var unwanted = new CsvFile();
        _tables = TableRows.Open(options, table => tables.Contains(table.Name), view => _rows.GetValueOrDefault(view.Name, unwanted));
    }

    /// <summary>The rows of a view that have been made and not taken yet.</summary>
    public CsvFile RowsOf(View view) => _rows[view.Name];

    /// <summary>Makes all rows of some people, the first to the one before the last.</summary>
    public void Make(long first, long end, CancellationToken cancellation)
    {
        for (var person = first; person < end; person++)
        {
            cancellation.ThrowIfCancellationRequested();
            _person.Number = person;
            var life = LifeCourse.Of(_options, _schools, person);
            foreach (var table in _tables)
                table.Add(life);
        }
    }
}
