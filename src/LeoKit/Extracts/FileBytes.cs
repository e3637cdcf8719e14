using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace LeoKit.Extracts;

/// <summary>The bytes of one CSV file, known to be UTF-8 text without NUL bytes.</summary>
sealed class FileBytes
{
    readonly byte[] _bytes;

    FileBytes(byte[] bytes) => _bytes = bytes;

    /// <summary>A bound for the number of rows, to allocate columns once.</summary>
    public int Lines => LinesBefore(_bytes.Length);

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(_bytes));

    /// <param name="path">Where the file is.</param>
    /// <param name="name">How messages name it.</param>
    public static FileBytes Read(string path, string name)
    {
        FileBytes file;
        try
        {
            file = new(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw DataFault.NoFile(name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw DataFault.Unreadable(name, fault);
        }

        if (file._bytes.AsSpan().IndexOf((byte)0) is >= 0 and var nul)
            throw DataFault.NulByte(name, file.LinesBefore(nul) + 1);
        if (!Utf8.IsValid(file._bytes))
            throw DataFault.NotUtf8(name, file.LinesBefore(file.FirstInvalid()) + 1);
        return file;
    }

    public CsvReader OpenCsv(CsvReaderOptions options) => CsvReader.Create(_bytes, options);

    int LinesBefore(int position)
    {
        var text = _bytes.AsSpan(0, position);
        var lineFeeds = text.Count((byte)'\n');
        return lineFeeds > 0 ? lineFeeds : text.Count((byte)'\r');
    }

    int FirstInvalid()
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(_bytes.AsSpan(position), out _, out var consumed) == OperationStatus.Done)
            position += consumed;
        return position;
    }
}
