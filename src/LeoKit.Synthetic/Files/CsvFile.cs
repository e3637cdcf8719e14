using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LeoKit.Synthetic.Files;

/// <summary>Writes one CSV file cell by cell (RFC 4180 with \n, UTF-8, invariant), and hashes and counts what it writes.</summary>
sealed class CsvFile : IDisposable
{
    readonly Stream _stream;
    readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    readonly byte[] _buffer = new byte[1 << 16];
    int _used;
    bool _inRow;

    public CsvFile(Stream stream) => _stream = stream;

    public long Bytes { get; private set; }

    /// <summary>Rows of data; the header is not one.</summary>
    public long Rows { get; private set; } = -1;

    public void Empty() => Separate();

    public void Text(string? value)
    {
        Separate();
        if (string.IsNullOrEmpty(value))
            return;
        if (value.AsSpan().IndexOfAny("\",\r\n") >= 0)
            value = $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Room(Encoding.UTF8.GetMaxByteCount(value.Length));
        _used += Encoding.UTF8.GetBytes(value, _buffer.AsSpan(_used));
    }

    public void Whole(long? value)
    {
        Separate();
        if (value is { } number)
            Digits(number);
    }

    public void Flag(bool? value)
    {
        Separate();
        if (value is { } yes)
            Byte(yes ? (byte)'1' : (byte)'0');
    }

    /// <summary>A number with a fixed count of decimals, rounded half away from zero.</summary>
    public void Number(double? value, int decimals)
    {
        Separate();
        if (value is not { } number)
            return;
        var scale = 1L;
        for (var place = 0; place < decimals; place++)
            scale *= 10;
        var scaled = (long)Math.Round(number * scale, MidpointRounding.AwayFromZero);
        if (scaled < 0)
            Byte((byte)'-');
        scaled = Math.Abs(scaled);
        Digits(scaled / scale);
        if (decimals == 0)
            return;
        Byte((byte)'.');
        for (var rest = scaled % scale; scale > 1; rest %= scale)
        {
            scale /= 10;
            Byte((byte)('0' + (rest / scale)));
        }
    }

    public void Date(DateOnly value)
    {
        Separate();
        Padded(value.Year, 1000);
        Byte((byte)'-');
        Padded(value.Month, 10);
        Byte((byte)'-');
        Padded(value.Day, 10);
    }

    public void EndRow()
    {
        Byte((byte)'\n');
        Rows++;
        _inRow = false;
    }

    /// <summary>Writes what is left and returns the SHA-256 of the whole file, in small letters.</summary>
    public string Finish()
    {
        Drain();
        _stream.Flush();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }

    void Separate()
    {
        if (_inRow)
            Byte((byte)',');
        _inRow = true;
    }

    void Digits(long number)
    {
        Room(20);
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_used), out var written);
        _used += written;
    }

    void Padded(int number, int place)
    {
        for (; place > 0; place /= 10)
            Byte((byte)('0' + (number / place % 10)));
    }

    void Byte(byte value)
    {
        Room(1);
        _buffer[_used++] = value;
    }

    void Room(int bytes)
    {
        if (_used + bytes > _buffer.Length)
            Drain();
    }

    void Drain()
    {
        _hash.AppendData(_buffer, 0, _used);
        _stream.Write(_buffer, 0, _used);
        Bytes += _used;
        _used = 0;
    }
}
