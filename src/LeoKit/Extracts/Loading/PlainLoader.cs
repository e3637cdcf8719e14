using CsvHelper;
using LeoKit.Frames;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Loads a file in which each line is a row and every row fits, several ranges at a time. At the first doubt it gives up: what is wrong, and where, is for the loader that goes by the rules.</summary>
sealed class PlainLoader(View view, string file, LoadRules rules)
{
    static readonly CsvReaderOptions Options = ExtractCsv.Options with { TrackLineNumbers = false };

    volatile bool _inDoubt;

    /// <summary>The rows; null if there is any doubt.</summary>
    public LoadedRows? Load(string path)
    {
        try
        {
            using var plain = PlainFile.Open(path);
            return Load(plain);
        }
        catch (Exception fault) when (fault is LeoDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    LoadedRows? Load(PlainFile plain)
    {
        if (plain.FirstLine.IsEmpty || !PlainFile.IsPlain(plain.FirstLine.Span))
            return null;
        using var csv = CsvReader.Create(plain.FirstLine, Options);
        if (!csv.Read())
            return null;
        var header = ViewHeader.Match(view, file, ExtractCsv.TextsOf(csv), rules.IsLenient);
        var columns = FileColumns.Of(file, view, header, rules);
        var ranges = plain.Split(rules.Threads);
        var rows = ranges[^1].FirstRow + ranges[^1].Rows;
        var pause = CollectorPause.For((long)rows * view.Columns.Length * CollectorPause.BytesOfACell);
        LoadedRows? loaded = null;
        using (pause)
        {
            var fills = columns.Fills(rules, rows);
            var ofRanges = ranges.Select((_, index) => index == 0 ? fills : Array.ConvertAll(fills, fill => fill?.Another())).ToArray();
            SeveralAtOnce.Do(ranges.Length, index =>
            {
                if (!Fits(plain, ranges[index], columns, ofRanges[index]))
                    _inDoubt = true;
            });
            if (!_inDoubt)
                loaded = columns.Finish(fills, rows) with { Warnings = header.Warnings };
        }

        pause.LetTextsGrowOld();
        return loaded;
    }

    bool Fits(PlainFile plain, LineRange range, FileColumns columns, ColumnFill?[] fills)
    {
        var batch = new FieldBatch(fills.Length);
        var (row, end) = (range.FirstRow, range.FirstRow + range.Rows);
        foreach (var piece in plain.PiecesOf(range))
        {
            if (_inDoubt || !PlainFile.IsPlain(piece.Span) || piece.Span.StartsWith(FileBytes.Mark))
                return false;
            using var csv = CsvReader.Create(piece, Options);
            for (var more = true; more; row += batch.Rows)
            {
                batch.Begin(row);
                while (!batch.IsFull && (more = csv.Read()))
                    if (row + batch.Rows == end || !batch.TryAdd(csv, piece.Span))
                        return false;
                if (!Fits(batch, piece.Span, columns, fills))
                    return false;
            }
        }

        return row == end;
    }

    static bool Fits(FieldBatch batch, ReadOnlySpan<byte> piece, FileColumns columns, ColumnFill?[] fills)
    {
        for (var field = 0; field < fills.Length; field++)
            if (fills[field]?.Fits(batch, piece, field, columns.Required[field]) == false)
                return false;
        return true;
    }
}
