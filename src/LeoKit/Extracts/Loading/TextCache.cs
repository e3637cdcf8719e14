using System.Runtime.InteropServices;
using System.Text;

namespace LeoKit.Extracts;

/// <summary>Turns the bytes of a field into a text, and gives back the same text while the same bytes come again: codes, schools, and a person over several rows.</summary>
sealed class TextCache
{
    const int Slots = 1024;

    readonly string?[] _texts = new string?[Slots];

    public string Of(ReadOnlySpan<byte> bytes)
    {
        ref var slot = ref _texts[SlotOf(bytes)];
        return slot is { } known && known.Length == bytes.Length && Ascii.Equals(bytes, known)
            ? known
            : slot = Encoding.UTF8.GetString(bytes);
    }

    static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        var mixed = bytes.Length >= 8
            ? MemoryMarshal.Read<ulong>(bytes) ^ (MemoryMarshal.Read<ulong>(bytes[^8..]) * 0x9E3779B97F4A7C15)
            : Short.Pack(bytes);
        return (int)((mixed * 0xD6E8FEB86659FD93) >> 54);
    }
}
