namespace LeoKit.Synthetic.Files;

/// <summary>Memory that the views of one thread use one after the other: what one of them has just handed on is still near the processor when the next begins.</summary>
sealed class SpareBuffer
{
    byte[] _spare = [];

    public byte[] Take()
    {
        var taken = _spare;
        _spare = [];
        return taken;
    }

    public void Give(byte[] buffer)
    {
        if (buffer.Length > _spare.Length)
            _spare = buffer;
    }
}
