using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

/// <summary>Reads a generated view for the tests, by the names of the form. None of its values needs quotes.</summary>
sealed class Csv
{
    readonly Dictionary<string, int> _positions;

    Csv(View view, string[] lines)
    {
        Header = lines[0].Split(',');
        _positions = view.Columns.Select((column, position) => (column.Column.Name, position)).ToDictionary();
        Rows = [.. lines.Skip(1).Select(line => line.Split(','))];
    }

    public string[] Header { get; }

    public string[][] Rows { get; }

    public static Csv Read(string folder, string view) =>
        new(StandardExtract.ViewNamed(view), File.ReadAllLines(Path.Combine(folder, StandardExtract.ViewNamed(view).File)));

    public int this[string column] => _positions[column];

    public bool Has(string column) => _positions.ContainsKey(column);

    public IEnumerable<string> Values(string column) => Rows.Select(row => row[_positions[column]]);
}
