using System.Collections.Immutable;
using CsvHelper;
using DuckDB.NET.Data;
using LeoKit.Extracts.Validation.Rules;

namespace LeoKit.Extracts.Validation;

/// <summary>Reads one file from the disk and shows it: its bytes to the rules of the manifest, its rows to all visitors.</summary>
sealed record FileRules(ListedFilesRule Listed, ChecksumRule Checksums, RowCountRule RowCounts, TextRule Text) : IDisposable
{
    readonly ParquetSource _parquet = new();

    public void Dispose() => _parquet.Dispose();

    public void Show(DataFolder data, ListedFile file, ImmutableArray<ExtractVisitor> visitors, CancellationToken cancellation)
    {
        try
        {
            using var stream = new MeasuredStream(new FileStream(data.PathOf(file.Path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1));
            var rows = file.IsParquet ? ReadParquet(data, file, visitors, cancellation)
                : file.IsTable ? ReadTable(data, file, stream, visitors, cancellation)
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

    long ReadParquet(DataFolder data, ListedFile listed, ImmutableArray<ExtractVisitor> visitors, CancellationToken cancellation)
    {
        try
        {
            using var text = _parquet.Open(data.PathOf(listed.Path), listed.Path.Contains('=', StringComparison.Ordinal));
            return ReadTable(data, listed, text, visitors, cancellation);
        }
        catch (DuckDBException fault)
        {
            Text.Unreadable(listed.Path, fault);
            return 0;
        }
    }

    long ReadTable(DataFolder data, ListedFile listed, Stream stream, ImmutableArray<ExtractVisitor> visitors, CancellationToken cancellation)
    {
        var malformed = -1L;
        var rows = 0L;
        using var csv = CsvReader.Create(stream, ExtractCsv.Options with
        {
            OnMalformedRecord = record =>
            {
                malformed = record.LineNumber;
                Text.Malformed(ExtractCsv.Quoting(listed.Path, record));
            },
        }, leaveOpen: true);
        try
        {
            if (!csv.Read())
            {
                Text.Malformed(DataFault.Empty(listed.Path));
                return 0;
            }

            var file = new ViewFile(listed, data.Columns, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            foreach (var visitor in visitors)
                visitor.Open(file);
            for (; csv.Read(); rows++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (csv.LineNumber != malformed && Text.IsWhole(file, csv))
                    foreach (var visitor in visitors)
                        visitor.Read(file, csv);
            }

            foreach (var visitor in visitors)
                visitor.Close(file);
        }
        catch (CsvFormatException fault)
        {
            Text.Unreadable(listed.Path, fault);
        }

        return rows;
    }
}
