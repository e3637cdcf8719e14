using System.Buffers.Binary;
using System.Collections.Immutable;
using LeoKit.Frames;
using LeoKit.Schema;
using LeoKit.Synthetic.Links;

namespace LeoKit.Synthetic.Structure;

/// <summary>
/// The rows of one view of the reference people, to be lent to others: of each row its year and the cells that are kept. A pseudonym that belongs to a person or a place is kept
/// as its kind and its number within the person or the block, so that whoever borrows the row gets one of their own.
/// </summary>
sealed class LentRows
{
    /// <summary>Before a cell that is text as it stands; a smaller number is the kind of a pseudonym.</summary>
    public const byte Plain = 255;

    readonly View _view;
    readonly ulong _seed;
    readonly ImmutableArray<int> _kept;

    // For each person, where their rows begin; and the rows one after the other.
    readonly int[] _starts;
    byte[] _rows = [];
    int _used;
    int _last = -1;

    public LentRows(View view, ulong seed, int people)
    {
        (_view, _seed, _starts) = (view, seed, new int[people]);
        var drawn = KeptColumns.DrawnIn(view);
        _kept = [.. Enumerable.Range(0, view.Columns.Length).Where(at => !drawn.ContainsKey(view.Columns[at]))];
    }

    /// <summary>The length of all rows.</summary>
    public int Bytes => _used;

    /// <summary>How many people have rows.</summary>
    public int People { get; private set; }

    /// <summary>The rows of a person.</summary>
    public ReadOnlySpan<byte> Of(int person)
    {
        // Whoever comes after the last person with rows has none.
        if (person > _last)
            return [];
        var end = person < _last ? _starts[person + 1] : _used;
        return _rows.AsSpan(_starts[person]..end);
    }

    /// <summary>Adds a row of a person; people come in the order of their numbers.</summary>
    /// <param name="owner">Whose row it is.</param>
    /// <param name="year">The year of the row, by its end; 0 if it has none.</param>
    /// <param name="cells">All cells of the row, in the order of the view.</param>
    public void Add(long owner, int year, CsvCells cells)
    {
        if (_last < owner)
            People++;
        while (_last < owner)
            _starts[++_last] = _used;
        AddWhole(year);
        foreach (var at in _kept)
            AddCell(owner, cells[at]);
    }

    void AddCell(long owner, ReadOnlySpan<byte> cell)
    {
        for (var kind = 0; kind < Identifiers.Belonging.Length && cell.Length >= Identifiers.Shortest; kind++)
        {
            var identifier = Identifiers.Belonging[kind];
            if (identifier.Read(_seed, cell) is not { } number)
                continue;
            // The reference people are all of the first block, so that a place's number is its number within the block.
            var (whose, which) = identifier.NamesPeople ? Math.DivRem(number, identifier.Each) : (owner, number);
            if (whose != owner || (!identifier.NamesPeople && number >= identifier.Each))
                throw new InvalidOperationException($"{_view.Name} has a pseudonym of somebody else in a row of person {owner}.");
            AddByte((byte)kind);
            AddWhole((int)which);
            return;
        }
        AddByte(Plain);
        AddByte(checked((byte)cell.Length));
        Room(cell.Length);
        cell.CopyTo(_rows.AsSpan(_used));
        _used += cell.Length;
    }

    void AddByte(byte value)
    {
        Room(1);
        _rows[_used++] = value;
    }

    void AddWhole(int value)
    {
        Room(sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(_rows.AsSpan(_used), value);
        _used += sizeof(int);
    }

    void Room(int bytes)
    {
        if (_used + bytes > _rows.Length)
            LargePages.Resize(ref _rows, Math.Max(4096, 2 * (_used + bytes)));
    }
}
