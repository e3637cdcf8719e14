using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CsvHelper;
using DuckDB.NET.Data;
using LeoKit.Extracts.Validation.Rules;

namespace LeoKit.Extracts.Validation;

/// <summary>Reads one file from the disk and shows it: its bytes to the rules of the manifest, its rows to all visitors.</summary>
sealed record FileRules(ListedFilesRule Listed, ChecksumRule Checksums, RowCountRule RowCounts, TextRule Text) : IDisposable
{
    // Of a compressed file its length does not say how many rows it has: more are kept as they come.
    const int MostRowsOfAPart = 1 << 20;

    readonly ParquetSource _parquet = new();

    public void Dispose() => _parquet.Dispose();

    /// <param name="data">The data set.</param>
    /// <param name="file">The file.</param>
    /// <param name="together">The visitors that ask each other, in their order.</param>
    /// <param name="alone">Those that ask nothing of others: a CSV file is read for them at the same time.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public void Show(DataFolder data, ListedFile file, ImmutableArray<ExtractVisitor> together, ImmutableArray<ExtractVisitor> alone, CancellationToken cancellation)
    {
        try
        {
            using var stream = new MeasuredStream(Open(data, file));
            var rows = file.IsParquet ? ReadParquet(data, file, [.. together, .. alone], cancellation)
                : file.IsTable ? ReadCsv(data, file, stream, together, alone, cancellation)
                : (long?)null;
            var sha256 = stream.Finish();
            Listed.Found();
            Checksums.Compare(file, stream.Bytes, sha256);
            if (rows is { } counted)
                RowCounts.Compare(file, counted);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            Listed.Missing(DataFault.NoFile(file.Path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Listed.Missing(DataFault.Unreadable(file.Path, fault));
        }
    }

    static FileStream Open(DataFolder data, ListedFile file) => new(data.PathOf(file.Path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

    long ReadCsv(DataFolder data, ListedFile file, Stream stream, ImmutableArray<ExtractVisitor> together, ImmutableArray<ExtractVisitor> alone, CancellationToken cancellation)
    {
        var beside = Task.Run(
            () =>
            {
                using var again = Open(data, file);
                ReadTable(data, file, again, alone, null, cancellation);
            },
            CancellationToken.None);
        try
        {
            return ReadTable(data, file, stream, together, Text, cancellation);
        }
        finally
        {
            beside.GetAwaiter().GetResult();
        }
    }

    long ReadParquet(DataFolder data, ListedFile listed, ImmutableArray<ExtractVisitor> visitors, CancellationToken cancellation)
    {
        try
        {
            using var text = _parquet.Open(data.PathOf(listed.Path), listed.Path.Contains('=', StringComparison.Ordinal));
            return ReadTable(data, listed, text, visitors, Text, cancellation);
        }
        catch (DuckDBException fault)
        {
            Text.Unreadable(listed.Path, fault);
            return 0;
        }
    }

    // Whether the text can be taken apart is told once, by the reading that is given the rule for it.
    // A loop that is entered once for a whole file is compiled at once: it would never leave code that is compiled ahead.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static long ReadTable(DataFolder data, ListedFile listed, Stream stream, ImmutableArray<ExtractVisitor> visitors, TextRule? text, CancellationToken cancellation)
    {
        var malformed = -1L;
        var rows = 0L;
        using var csv = CsvReader.Create(stream, ExtractCsv.Options with
        {
            OnMalformedRecord = record =>
            {
                malformed = record.LineNumber;
                text?.Malformed(ExtractCsv.Quoting(listed.Path, record));
            },
        }, leaveOpen: true);
        try
        {
            if (!csv.Read())
            {
                text?.Malformed(DataFault.Empty(listed.Path));
                return 0;
            }

            var header = ExtractCsv.TextsOf(csv);
            // A row has a comma or a line end for each of its fields; a compressed one may take less.
            var mostRows = listed.IsParquet ? MostRowsOfAPart : new FileInfo(data.PathOf(listed.Path)).Length / header.Length;
            var file = new ViewFile(listed, mostRows, data.Columns, header);
            foreach (var visitor in visitors)
                visitor.Open(file);
            for (; csv.Read(); rows++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (csv.LineNumber != malformed && (text?.IsWhole(file, csv) ?? TextRule.FaultOf(file, csv) is null))
                    foreach (var visitor in visitors)
                        visitor.Read(file, csv);
            }

            foreach (var visitor in visitors)
                visitor.Close(file);
        }
        catch (CsvFormatException fault)
        {
            text?.Unreadable(listed.Path, fault);
        }

        return rows;
    }
}
