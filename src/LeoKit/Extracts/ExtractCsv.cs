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

    public static LeoDataException Quoting(string file, CsvMalformedRecord record) => record.Reason == CsvMalformedReason.UnterminatedQuote
        ? DataFault.OpenQuote(file, (int)record.LineNumber)
        : DataFault.StrayQuote(file, (int)record.LineNumber, $"{record.RawRecord}");
}
