using System.Buffers.Binary;
using LeoKit.Synthetic.Links;

namespace LeoKit.Synthetic.Structure;

/// <summary>Reads the rows that one person lends, one after the other: first the year, then the kept cells in the order of the view.</summary>
ref struct LentRowReader(ReadOnlySpan<byte> rows)
{
    ReadOnlySpan<byte> _rest = rows;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public int Whole()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(_rest);
        _rest = _rest[sizeof(int)..];
        return value;
    }

    /// <summary>The next cell: as it stands, or as a kind of pseudonym and its number within its owner.</summary>
    public IdentifierKind? Cell(out ReadOnlySpan<byte> text, out int which)
    {
        text = default;
        which = 0;
        var kind = _rest[0];
        if (kind != LentRows.Plain)
        {
            _rest = _rest[1..];
            which = Whole();
            return Identifiers.Belonging[kind];
        }
        text = _rest.Slice(2, _rest[1]);
        _rest = _rest[(2 + text.Length)..];
        return null;
    }
}
