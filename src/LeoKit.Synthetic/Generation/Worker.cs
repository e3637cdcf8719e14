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
    readonly Dictionary<string, CsvFile> _rows = new(StringComparer.Ordinal);

    public Worker(SyntheticOptions options)
    {
        _options = options;
        _schools = new(options.Seed);
        _tables = TableRows.Open(options, view =>
        {
            var rows = new CsvFile();
            _rows.Add(view.Name, rows);
            return rows;
        });
    }

    /// <summary>The rows of a view that have been made and not taken yet.</summary>
    public CsvFile RowsOf(View view) => _rows[view.Name];

    /// <summary>Makes all rows of some people, the first to the one before the last.</summary>
    public void Make(long first, long end, CancellationToken cancellation)
    {
        for (var person = first; person < end; person++)
        {
            cancellation.ThrowIfCancellationRequested();
            var life = LifeCourse.Of(_options, _schools, person);
            foreach (var table in _tables)
                table.Add(life);
        }
    }
}
