using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Reads one CSV file into typed columns by the schema.</summary>
/// <param name="view">The view that the file holds.</param>
/// <param name="file">How messages name the file.</param>
/// <param name="rules">What happens to what does not fit.</param>
sealed class ViewLoader(View view, string file, LoadRules rules)
{
    public LoadedRows Load(FileBytes bytes)
    {
        if ((rules.IsLenient ? FileBytes.FaultIn(bytes.FirstLine, file, 1) : bytes.Fault(file)) is { } fault)
            throw fault;
        using var csv = bytes.OpenCsv(ExtractCsv.Options with { OnMalformedRecord = record => throw ExtractCsv.Quoting(file, record) });
        if (!csv.Read())
            throw DataFault.Empty(file);
        var header = ViewHeader.Match(view, file, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)], rules.IsLenient);
        var columns = new FileColumns(file, view, header.Columns, [.. header.Columns.Select(column => rules.ChecksValues && column is { Column.Required: true })]);
        var rest = bytes.BehindFirstLine(csv);
        return rules.IsLenient || FileRange.Split(rest, rules.Threads) is not { } ranges
            ? LoadInOrder(bytes, columns, header.Warnings)
            : LoadRanges(ranges, columns, bytes.LineOf(rest), header.Warnings);
    }

    LoadedRows LoadRanges(ImmutableArray<FileRange> ranges, FileColumns columns, int firstLine, ImmutableArray<string> warnings)
    {
        var rows = ranges[^1].FirstRow + ranges[^1].Rows;
        var fills = FillsOf(columns, rows);
        var faults = new LeoDataException?[ranges.Length];
        Parallel.For(0, ranges.Length, new() { MaxDegreeOfParallelism = rules.Threads }, index =>
        {
            var loader = new RowLoader(columns, index == 0 ? fills : Array.ConvertAll(fills, fill => fill?.Another()), lenient: false);
            faults[index] = FirstFault(ranges[index], loader, firstLine);
        });
        if (faults.FirstOrDefault(fault => fault is not null) is { } first)
            throw first;
        return Finish(columns, fills, rows, new(), warnings);
    }

    static LeoDataException? FirstFault(FileRange range, RowLoader loader, int firstLine)
    {
        // Without quotes nothing can be malformed, and each line is a row, so that lines need not be counted by the parser.
        using var csv = CsvReader.Create(range.Text, ExtractCsv.Options with { TrackLineNumbers = false });
        for (var row = range.FirstRow; csv.Read(); row++)
            if (loader.Put(csv, row, row + firstLine) is { } fault)
                return fault;
        return null;
    }

    LoadedRows LoadInOrder(FileBytes bytes, FileColumns columns, ImmutableArray<string> warnings)
    {
        var account = new RowAccount();
        var fills = FillsOf(columns, bytes.Lines);
        var loader = new RowLoader(columns, fills, rules.IsLenient);
        var rows = 0;
        foreach (var part in new CsvParts(bytes, file, rules.IsLenient).Rows())
        {
            var fault = part.Fault ?? loader.Put(part.Csv!, rows, part.Line);
            if (fault is null)
                rows++;
            else if (rules.IsLenient)
                account.Reject(fault);
            else
                throw fault;
        }

        return Finish(columns, fills, rows, account, [.. warnings, .. Suppressed(columns, loader)]);
    }

    ColumnFill?[] FillsOf(FileColumns columns, int rows) =>
        [.. columns.Columns.Select(column => column is null ? null : ColumnFill.For(column.Column, view.Year, rules.ChecksValues, rows))];

    LoadedRows Finish(FileColumns columns, ColumnFill?[] fills, int rows, RowAccount account, ImmutableArray<string> warnings)
    {
        var byName = columns.Columns.Zip(fills).Where(pair => pair.First is not null).ToDictionary(pair => pair.First!.Name, pair => pair.Second!.Finish(rows), StringComparer.Ordinal);
        var all = view.Columns.Select(column => new ExtractColumn(column.Name, column.Column, byName.TryGetValue(column.Name, out var values) ? values : LoadedRows.Nothing(column.Column, rows)));
        return new([.. all], rows) { Rejected = account.Rejected, Rejects = account.Rejects, Warnings = warnings };
    }

    static IEnumerable<string> Suppressed(FileColumns columns, RowLoader loader)
    {
        var counts = loader.Suppressed.ToArray();
        return columns.Columns.Zip(counts).Where(pair => pair.Second > 0).Select(pair => string.Create(CultureInfo.InvariantCulture,
            $"{pair.First!.Name}: {pair.Second:N0} values are missing because the file has a marker of suppression (c, z or low) instead of a number."));
    }
}

/// <summary>How a file is loaded.</summary>
/// <param name="IsLenient">Whether rows that do not fit are left out instead of stopping.</param>
/// <param name="ChecksValues">Whether codes must be in their list and required values present; not so for data that this kit did not make.</param>
sealed record LoadRules(bool IsLenient, bool ChecksValues)
{
    public int Threads { get; init; } = Environment.ProcessorCount;
}
