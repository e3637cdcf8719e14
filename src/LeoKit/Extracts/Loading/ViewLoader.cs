using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Reads one CSV file into typed columns by the schema.</summary>
/// <param name="view">The view that the file holds.</param>
/// <param name="file">How messages name the file.</param>
/// <param name="rules">What happens to what does not fit.</param>
sealed class ViewLoader(View view, string file, LoadRules rules)
{
    /// <param name="path">Where the file is.</param>
    public LoadedRows Load(string path) => new PlainLoader(view, file, rules).Load(path) ?? Load(FileBytes.Read(path, file));

    LoadedRows Load(FileBytes bytes)
    {
        if ((rules.IsLenient ? FileBytes.FaultIn(bytes.FirstLine, file, 1) : bytes.Fault(file)) is { } fault)
            throw fault;
        using var csv = bytes.OpenCsv(ExtractCsv.Options with { OnMalformedRecord = record => throw ExtractCsv.Quoting(file, record) });
        if (!csv.Read())
            throw DataFault.Empty(file);
        var header = ViewHeader.Match(view, file, ExtractCsv.TextsOf(csv), rules.IsLenient);
        return LoadInOrder(bytes, FileColumns.Of(file, view, header, rules), header.Warnings);
    }

    LoadedRows LoadInOrder(FileBytes bytes, FileColumns columns, ImmutableArray<string> warnings)
    {
        var account = new RowAccount();
        var fills = columns.Fills(rules, bytes.Lines);
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

        return columns.Finish(fills, rows) with
        {
            Rejected = account.Rejected,
            Rejects = account.Rejects,
            Warnings = [.. warnings, .. Suppressed(columns, loader)],
        };
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
