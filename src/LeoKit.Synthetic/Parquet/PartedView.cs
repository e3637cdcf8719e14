using System.Globalization;
using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Generation;

namespace LeoKit.Synthetic.Parquet;

/// <summary>One view while it is written: the people in hand as CSV, those before them in Parquet files.</summary>
sealed class PartedView(View view, GenerationJob job) : IRowSink, IDisposable
{
    ViewFile? _csv;
    int _number;

    public View View => view;

    /// <summary>The length of the CSV in hand.</summary>
    public long Bytes => _csv?.Bytes ?? 0;

    public void Append(CsvFile rows) => (_csv ??= Begin()).Append(rows);

    /// <summary>Ends the CSV in hand as a part to be copied; null if it has no rows, except that a view has at least one part.</summary>
    public CsvPart? Close()
    {
        if (_csv is null && _number > 0)
            return null;
        using var csv = _csv ?? Begin();
        _csv = null;
        var name = string.Create(CultureInfo.InvariantCulture, $"{_number:00000}");
        _number++;
        return new(view, PathOf(name), $"{view.Folder}/{view.Name}/part-{name}.parquet", csv.Finish());
    }

    public void Dispose() => _csv?.Dispose();

    ViewFile Begin() => new(view, job.Create(PathOf(string.Create(CultureInfo.InvariantCulture, $"{_number:00000}"))));

    string PathOf(string number) => job.Stage.PathOf($"{ParquetTables.CsvFolder}/{view.Name}-{number}.csv");
}

/// <summary>CSV that waits to become Parquet.</summary>
/// <param name="View">The view.</param>
/// <param name="CsvPath">Where the CSV is.</param>
/// <param name="File">Where the Parquet file goes, below the data set.</param>
/// <param name="Csv">Length and rows of the CSV.</param>
sealed record CsvPart(View View, string CsvPath, string File, WrittenFile Csv);
