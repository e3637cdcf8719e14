using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace LeoKit.Extracts;

/// <summary>The bytes of one CSV file.</summary>
sealed class FileBytes
{
    /// <summary>What a file in UTF-8 may begin with.</summary>
    public static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    readonly byte[] _bytes;
    LeoDataException? _fault;

    FileBytes(byte[] bytes) => _bytes = bytes;

    /// <summary>A bound for the number of rows, to allocate columns once.</summary>
    public int Lines
    {
        get
        {
            var returns = _bytes.AsSpan().Count((byte)'\r');
            return _bytes.AsSpan().Count((byte)'\n') + returns - (returns > 0 ? _bytes.AsSpan().Count("\r\n"u8) : 0) + 1;
        }
    }

    /// <param name="path">Where the file is.</param>
    /// <param name="name">How messages name it.</param>
    public static FileBytes Read(string path, string name)
    {
        try
        {
            return new FileInfo(path).Length <= Array.MaxLength ? new(File.ReadAllBytes(path)) : throw DataFault.TooLarge(name);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw DataFault.NoFile(name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw DataFault.Unreadable(name, fault);
        }
    }

    public ReadOnlyMemory<byte> Text => _bytes;

    /// <summary>The first place that is not UTF-8 text without NUL bytes; null if all of it is.</summary>
    public LeoDataException? Fault(string name) => _fault ??= FaultIn(_bytes, name, 1);

    /// <param name="text">A part of a file.</param>
    /// <param name="name">How messages name the file.</param>
    /// <param name="firstLine">The line on which the part begins.</param>
    public static LeoDataException? FaultIn(ReadOnlySpan<byte> text, string name, int firstLine) =>
        text.IndexOf((byte)0) is >= 0 and var nul ? DataFault.NulByte(name, LinesIn(text[..nul]) + firstLine)
        : Utf8.IsValid(text) ? null
        : DataFault.NotUtf8(name, LinesIn(text[..FirstInvalid(text)]) + firstLine);

    /// <summary>The bytes up to the first end of a line. A file in UTF-16 shows here already, by its NUL bytes.</summary>
    public ReadOnlySpan<byte> FirstLine => _bytes.AsSpan()[..^BehindLine(_bytes).Length];

    /// <summary>What follows the next end of a line.</summary>
    public static ReadOnlyMemory<byte> BehindLine(ReadOnlyMemory<byte> text)
    {
        var end = text.Span.IndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? ReadOnlyMemory<byte>.Empty
            : text.Span[end..] is [(byte)'\r', (byte)'\n', ..] ? text[(end + 2)..]
            : text[(end + 1)..];
    }

    public CsvReader OpenCsv(CsvReaderOptions options) => CsvReader.Create(_bytes, options);

    static int LinesIn(ReadOnlySpan<byte> text)
    {
        var lineFeeds = text.Count((byte)'\n');
        return lineFeeds > 0 ? lineFeeds : text.Count((byte)'\r');
    }

    static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(text[position..], out _, out var consumed) == OperationStatus.Done)
            position += consumed;
        return position;
    }
}
