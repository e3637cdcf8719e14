using CsvHelper;

namespace LeoKit.Extracts;

/// <summary>The rows of a file in order, each readable or a fault of its own: quotes that do not match, text that is not UTF-8.</summary>
sealed class CsvParts(FileBytes bytes, string file, bool goOn)
{
    LeoDataException? _malformed;

    /// <summary>A row to read, or its fault; the reader is valid until the next row.</summary>
    /// <param name="Csv">The reader on the row; null for a fault.</param>
    /// <param name="Line">The line on which the row begins.</param>
    /// <param name="Fault">What is wrong with the row as a whole.</param>
    public readonly record struct Row(CsvReader? Csv, int Line, LeoDataException? Fault);

    public IEnumerable<Row> Rows()
    {
        var checkText = bytes.Fault(file) is not null;
        var (text, linesBefore, isFirst) = (bytes.Text, 0, true);
        while (true)
        {
            long? resume = null;
            using (var csv = CsvReader.Create(text, OptionsFrom(linesBefore)))
            {
                if (isFirst)
                    csv.Read();
                while (resume is null && Read(csv))
                {
                    var line = linesBefore + (int)csv.LineNumber;
                    var fault = _malformed ?? (checkText ? FileBytes.FaultIn(csv.RawRecord, file, line) : null);
                    // A quote that never closes would take the rest of the file with it: only its own line is lost.
                    if (isFirst && goOn && fault is { Code: "LEO115" })
                        (resume, linesBefore) = (csv.ByteOffset, line);
                    yield return new(fault is null ? csv : null, line, fault);
                }
            }

            if (resume is not { } start)
                yield break;
            (text, isFirst) = (FileBytes.BehindLine(text[(int)start..]), false);
        }
    }

    bool Read(CsvReader csv)
    {
        _malformed = null;
        return csv.Read();
    }

    // Behind a quote that never closes no quoted value may go over a line end, so that a file is read twice at most.
    CsvReaderOptions OptionsFrom(int linesBefore) => ExtractCsv.Options with
    {
        AllowLineBreaksInQuotes = linesBefore == 0,
        OnMalformedRecord = record => _malformed ??= ExtractCsv.Quoting(file, record, linesBefore),
    };
}
