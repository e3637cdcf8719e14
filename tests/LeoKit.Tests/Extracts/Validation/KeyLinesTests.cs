using LeoKit.Extracts.Validation;

namespace LeoKit.Tests.Extracts.Validation;

public sealed class KeyLinesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    public void A_key_is_found_on_its_first_line_however_many_there_are_and_were_expected(int likely)
    {
        var lines = new KeyLines();
        lines.Clear(likely);
        // Keys that would all stand in one place, and one that is no number at all.
        UInt128[] keys = [.. Enumerable.Range(0, 5_000).Select(number => (UInt128)number << 64), .. Enumerable.Range(1, 5_000).Select(number => (UInt128)number)];

        for (var key = 0; key < keys.Length; key++)
            Assert.Equal(key + 2, lines.FirstOf(keys[key], key + 2));
        for (var key = 0; key < keys.Length; key++)
            Assert.Equal(key + 2, lines.FirstOf(keys[key], 99_999));

        lines.Clear(likely);
        Assert.Equal(99_999, lines.FirstOf(keys[0], 99_999));
    }
}
