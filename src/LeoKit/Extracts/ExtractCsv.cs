using System.Collections.Immutable;
using System.Text;
using CsvHelper;

namespace LeoKit.Extracts;

/// <summary>How the CSV files of a data set are written.</summary>
static class ExtractCsv
{
    // The separator is given, because the parser would guess it otherwise; it is left to recognise \n, \r\n and \r.
    public static CsvReaderOptions Options { get; } = CsvReaderOptions.Default with
    {
        Separator = ',',
        Mode = CsvMode.Rfc4180,
        HasHeader = false,
        SkipEmptyLines = false,
        TrimWhitespace = false,
        TrackLineNumbers = true,
        PoolStrings = true,
    };

    /// <summary>The fields of the row on which the reader stands.</summary>
    public static ImmutableArray<string> TextsOf(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(field => Encoding.UTF8.GetString(csv.GetSpan(field)))];

    /// <param name="file">How messages name the file.</param>
    /// <param name="record">What the parser says of the row.</param>
    /// <param name="linesBefore">Lines of the file in front of those that the parser was given.</param>
    public static LeoDataException Quoting(string file, CsvMalformedRecord record, int linesBefore = 0)
    {
        var line = (int)record.LineNumber + linesBefore;
        return record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes
            ? DataFault.OpenQuote(file, line)
            : DataFault.StrayQuote(file, line, $"{record.RawRecord}");
    }
}
