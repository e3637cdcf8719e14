using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace LeoKit.Extracts;

// Each reads the usual form of its type digit by digit and leaves everything else to FieldText, which says what the form is.
// They run for every cell, and are compiled at once, as ColumnFill says.

static class WholeReader
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> text, out int value)
    {
        if (text.Length <= 9 && Digits.TryRead(text, out var digits))
        {
            value = (int)digits;
            return true;
        }

        var read = FieldText.Whole(text);
        value = read ?? 0;
        return read is not null;
    }
}

static class LargeReader
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> text, out long value)
    {
        if (text.Length <= 18 && Digits.TryRead(text, out value))
            return true;
        var read = FieldText.Large(text);
        value = read ?? 0;
        return read is not null;
    }
}

static class NumberReader
{
    static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> text, out double value)
    {
        // Up to fifteen digits and the power of ten are exact in a double, so that their quotient is the nearest one to what is written.
        var point = text.IndexOf((byte)'.');
        if (text.Length <= 16 && (point < 0
            ? text.Length < 16 && Digits.TryRead(text, out var whole)
            : Digits.TryRead(text[..point], out whole)))
        {
            value = whole;
            if (point < 0)
                return true;
            var decimals = text[(point + 1)..];
            if (Digits.TryRead(decimals, out var rest))
            {
                value = ((whole * (long)PowersOfTen[decimals.Length]) + rest) / PowersOfTen[decimals.Length];
                return true;
            }
        }

        var read = FieldText.Number(text);
        value = read ?? 0;
        return read is not null;
    }
}

static class DateReader
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTime value)
    {
        if (text is [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _]
            && Digits.TryRead(text[..4], out var year) && Digits.TryRead(text[5..7], out var month) && Digits.TryRead(text[8..], out var day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month))
        {
            value = new((int)year, (int)month, (int)day);
            return true;
        }

        value = default;
        return false;
    }
}

static class FlagReader
{
    public static bool TryRead(ReadOnlySpan<byte> text, out bool value)
    {
        value = text is [(byte)'1'];
        return value || text is [(byte)'0'];
    }
}

static class Digits
{
    /// <summary>The number written in up to eighteen digits; false if there is none, or anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var left = text;
        for (; left.Length >= sizeof(uint); left = left[sizeof(uint)..])
        {
            var four = BinaryPrimitives.ReadUInt32LittleEndian(left);
            if (!AreDigits(four))
                return false;
            number = (number * 10_000) + ValueOf(four);
        }

        foreach (var letter in left)
        {
            var digit = (uint)(letter - '0');
            if (digit > 9)
                return false;
            number = (number * 10) + digit;
        }

        return text.Length > 0;
    }

    // Each byte is a digit if neither taking '0' from it nor adding what is missing from '9' to 127 reaches its highest bit.
    static bool AreDigits(uint four) => (((four + 0x46464646) | (four - 0x30303030)) & 0x80808080) == 0;

    // The first digit stands in the lowest byte: pairs of digits first, then the pair of pairs.
    static uint ValueOf(uint four)
    {
        var digits = four & 0x0F0F0F0F;
        var pairs = ((digits * 10) + (digits >> 8)) & 0x00FF00FF;
        return ((pairs * 100) + (pairs >> 16)) & 0xFFFF;
    }
}
