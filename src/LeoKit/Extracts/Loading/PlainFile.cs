using System.Collections.Immutable;
using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace LeoKit.Extracts;

/// <summary>A file that is taken to have a row on each line, as without quotes it has: it is read some lines at a time, and by several threads, and never stands in memory as a whole.</summary>
sealed class PlainFile : IDisposable
{
    // What a processor keeps near itself.
    const int PieceBytes = 1 << 18;

    // Below this a second thread costs more than it saves.
    const int WorthSplitting = 1 << 20;

    readonly SafeFileHandle _file;
    readonly long _length;

    PlainFile(SafeFileHandle file)
    {
        _file = file;
        _length = RandomAccess.GetLength(file);
        FirstLine = PiecesOf(new(0, _length, 0, 0)).FirstOrDefault() is { Length: > 0 } piece ? piece[..(piece.Span.IndexOf((byte)'\n') + 1)] : default;
    }

    /// <summary>The first line with its end; empty if there is none, or one that is too long.</summary>
    public ReadOnlyMemory<byte> FirstLine { get; }

    public static PlainFile Open(string path) => new(File.OpenHandle(path));

    public void Dispose() => _file.Dispose();

    /// <summary>Whether each line of some whole lines is a row: no quote, which may hold line ends, no lone return, and text that is whole.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> lines) =>
        lines.IndexOfAny((byte)'"', (byte)0) < 0
        && (lines.IndexOf((byte)'\r') < 0 || lines.Count((byte)'\r') == lines.Count("\r\n"u8))
        && Utf8.IsValid(lines);

    /// <summary>The lines behind the first, in ranges of about the same size.</summary>
    /// <param name="wanted">How many ranges there should be at most.</param>
    public ImmutableArray<LineRange> Split(int wanted)
    {
        var begin = (long)FirstLine.Length;
        var count = (int)Math.Clamp((_length - begin) / WorthSplitting, 1, wanted);
        var starts = new long[count + 1];
        (starts[0], starts[count]) = (begin, _length);
        for (var range = 1; range < count; range++)
            starts[range] = BehindLines(Math.Max(starts[range - 1], begin + ((_length - begin) / count * range)), 1);
        var rows = new int[count];
        SeveralAtOnce.Do(count, range => rows[range] = LinesIn(starts[range], starts[range + 1]));

        // Eight rows share a byte that says which of them are present, so that a range begins at a multiple of eight rows.
        var before = 0;
        for (var range = 1; range < count; range++)
        {
            before += rows[range - 1];
            var more = -before & 7;
            starts[range] = BehindLines(starts[range], more);
            (rows[range - 1], rows[range], before) = (rows[range - 1] + more, rows[range] - more, before + more);
        }

        var ranges = ImmutableArray.CreateBuilder<LineRange>(count);
        for (int range = 0, first = 0; range < count; first += rows[range++])
            ranges.Add(new(starts[range], starts[range + 1], first, rows[range]));
        return ranges.MoveToImmutable();
    }

    /// <summary>The lines of a range, some whole ones at a time; each memory is valid until the next. They end early at a line that is too long.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> PiecesOf(LineRange range)
    {
        var buffer = new byte[Math.Min(PieceBytes, range.End - range.Begin)];
        var kept = 0;
        for (var position = range.Begin; position < range.End;)
        {
            var read = Read(buffer.AsSpan(kept), position, range.End);
            position += read;
            var filled = kept + read;
            var whole = position == range.End ? filled : buffer.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if (read == 0)
                yield break;
            if (whole > 0)
                yield return buffer.AsMemory(0, whole);
            buffer.AsSpan(whole, filled - whole).CopyTo(buffer);
            kept = filled - whole;
        }
    }

    int Read(Span<byte> buffer, long position, long end) => RandomAccess.Read(_file, buffer[..(int)Math.Min(buffer.Length, end - position)], position);

    long BehindLines(long position, int lines)
    {
        var buffer = new byte[1 << 12];
        while (lines > 0 && Read(buffer, position, _length) is > 0 and var read)
        {
            var left = buffer.AsSpan(0, read);
            for (; lines > 0 && left.IndexOf((byte)'\n') is >= 0 and var end; lines--)
                left = left[(end + 1)..];
            position += lines > 0 ? read : read - left.Length;
        }

        return position;
    }

    int LinesIn(long begin, long end)
    {
        var (buffer, lines, last) = (new byte[PieceBytes], 0, (byte)'\n');
        for (int read; begin < end && (read = Read(buffer, begin, end)) > 0; begin += read)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
            last = buffer[read - 1];
        }

        // Only the last line of a file may stand without an end.
        return last == '\n' ? lines : lines + 1;
    }
}
