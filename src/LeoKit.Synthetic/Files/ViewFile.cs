using System.Security.Cryptography;
using LeoKit.Schema;
using LeoKit.Synthetic.Generation;

namespace LeoKit.Synthetic.Files;

/// <summary>The file of one view while it is written: begins with the header, and hashes and counts what is added.</summary>
sealed class ViewFile : IRowSink, IDisposable
{
    readonly Stream _stream;
    readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public ViewFile(View view, Stream stream)
    {
        (View, _stream) = (view, stream);
        var header = new CsvFile();
        foreach (var column in view.Columns)
            header.Text(column.Name);
        header.EndRow();
        Write(header);
    }

    public View View { get; }

    public long Bytes { get; private set; }

    /// <summary>Rows of data; the header is not one.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds rows at the end.</summary>
    public void Append(CsvFile rows)
    {
        Write(rows);
        Rows += rows.Rows;
    }

    /// <summary>Ends the file; nothing can be added after it.</summary>
    public WrittenFile Finish()
    {
        _stream.Flush();
        return new(View.File, Bytes, Convert.ToHexStringLower(_hash.GetHashAndReset()), Rows, View);
    }

    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }

    void Write(CsvFile rows)
    {
        _hash.AppendData(rows.Bytes);
        _stream.Write(rows.Bytes);
        Bytes += rows.Bytes.Length;
    }
}
