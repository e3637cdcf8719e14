using System.Collections.Immutable;
using CsvHelper;

namespace LeoKit.Extracts;

/// <summary>Reads the first line of a CSV file without the rest.</summary>
static class CsvHeader
{
    // The first line of the widest table of the real extract takes about 30 KB.
    const int Longest = 1 << 20;

    /// <param name="path">Where the file is.</param>
    /// <param name="name">How messages name it.</param>
    public static ImmutableArray<string> Read(string path, string name)
    {
        var text = Beginning(path, name);
        var end = text.AsSpan().IndexOfAny((byte)'\n', (byte)'\r');
        using var csv = CsvReader.Create(end < 0 ? text : text[..end], ExtractCsv.Options with { OnMalformedRecord = record => throw ExtractCsv.Quoting(name, record) });
        return csv.Read() ? ExtractCsv.TextsOf(csv) : throw DataFault.Empty(name);
    }

    static byte[] Beginning(string path, string name)
    {
        try
        {
            using var file = File.OpenRead(path);
            var text = new byte[Math.Min(Longest, file.Length)];
            file.ReadExactly(text);
            return text;
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
}
