using System.Buffers;
using System.Buffers.Text;
using System.Text;
using LeoKit.Synthetic.Generation;
using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Files;

/// <summary>The next rows of one CSV file, made cell by cell in memory (RFC 4180 with \n, UTF-8, invariant) until their turn comes to be written.</summary>
/// <remarks>Each thread that makes rows has its own for every view, so that none of them waits for another while it makes them.</remarks>
sealed class CsvFile(ViewPlan? plan = null, PersonInHand? person = null)
{
    static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\",\r\n");

    // Views that are empty for years take no memory; the others double until a chunk of people fits, and then stay as they are.
    byte[] _buffer = [];
    int _used;
    bool _inRow;

    /// <summary>How the view's columns are filled; null for a view that is not wanted, whose rows are not made.</summary>
    public ViewPlan? Plan => plan;

    /// <summary>The person whose rows are being made.</summary>
    public long Person => person!.Number;

    /// <summary>The whole rows that wait, each with its line end.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _used);

    /// <summary>How many rows wait.</summary>
    public int Rows { get; private set; }

    /// <summary>For each row that waits, whose it is; null if nobody asks.</summary>
    public List<long>? Owners { get; init; }

    /// <summary>Where its memory goes when the rows are forgotten; null for a view whose rows are made together with those of others.</summary>
    public SpareBuffer? Spare { get; init; }

    /// <summary>Forgets the rows, which have been written.</summary>
    public void Clear()
    {
        (_used, Rows) = (0, 0);
        Owners?.Clear();
        if (Spare is null)
            return;
        Spare.Give(_buffer);
        _buffer = [];
    }

    /// <summary>Forgets cells that never became a row.</summary>
    public void Forget() => (_used, _inRow) = (0, false);

    /// <summary>A cell as it stands in another file, quotes included.</summary>
    public void Raw(ReadOnlySpan<byte> cell)
    {
        Separate(cell.Length);
        cell.CopyTo(_buffer.AsSpan(_used));
        _used += cell.Length;
    }

    /// <summary>A prefix and the letters of a number.</summary>
    public void Letters(ReadOnlySpan<byte> prefix, int letters, ulong value)
    {
        Separate(prefix.Length + letters);
        prefix.CopyTo(_buffer.AsSpan(_used));
        _used += prefix.Length;
        Scramble.WriteLetters(_buffer.AsSpan(_used, letters), value);
        _used += letters;
    }

    public void Empty() => Separate(0);

    public void Text(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            Separate(0);
            return;
        }
        if (value.AsSpan().ContainsAny(NeedsQuotes))
            value = $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Separate(Encoding.UTF8.GetMaxByteCount(value.Length));
        _used += Encoding.UTF8.GetBytes(value, _buffer.AsSpan(_used));
    }

    public void Whole(long? value)
    {
        Separate(20);
        if (value is { } number)
            Digits(number);
    }

    public void Flag(bool? value)
    {
        Separate(1);
        if (value is { } yes)
            _buffer[_used++] = yes ? (byte)'1' : (byte)'0';
    }

    /// <summary>A number with a fixed count of decimals, rounded half away from zero.</summary>
    public void Number(double? value, int decimals)
    {
        Separate(22 + decimals);
        if (value is not { } number)
            return;
        var scale = 1L;
        for (var place = 0; place < decimals; place++)
            scale *= 10;
        var scaled = (long)Math.Round(number * scale, MidpointRounding.AwayFromZero);
        if (scaled < 0)
            _buffer[_used++] = (byte)'-';
        scaled = Math.Abs(scaled);
        Digits(scaled / scale);
        if (decimals == 0)
            return;
        _buffer[_used++] = (byte)'.';
        for (var rest = scaled % scale; scale > 1; rest %= scale)
        {
            scale /= 10;
            _buffer[_used++] = (byte)('0' + (rest / scale));
        }
    }

    public void Date(DateOnly value)
    {
        Separate(10);
        Padded(value.Year, 1000);
        _buffer[_used++] = (byte)'-';
        Padded(value.Month, 10);
        _buffer[_used++] = (byte)'-';
        Padded(value.Day, 10);
    }

    /// <summary>A day number as a date; empty for none.</summary>
    public void Day(int? value)
    {
        if (value is { } day)
            Date(DateOnly.FromDayNumber(day));
        else
            Empty();
    }

    public void EndRow()
    {
        Room(1);
        _buffer[_used++] = (byte)'\n';
        Rows++;
        Owners?.Add(Person);
        _inRow = false;
    }

    /// <summary>Begins a cell and makes room for its bytes.</summary>
    void Separate(int bytes)
    {
        Room(bytes + 1);
        if (_inRow)
            _buffer[_used++] = (byte)',';
        _inRow = true;
    }

    void Digits(long number)
    {
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_used), out var written);
        _used += written;
    }

    void Padded(int number, int place)
    {
        for (; place > 0; place /= 10)
            _buffer[_used++] = (byte)('0' + (number / place % 10));
    }

    void Room(int bytes)
    {
        const int smallest = 4096;
        if (_buffer.Length == 0 && Spare is not null)
            _buffer = Spare.Take();
        if (_used + bytes > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(smallest, Math.Max(_used + bytes, _buffer.Length * 2)));
    }
}
