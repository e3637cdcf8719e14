using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Tests.Protocol;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("😀.a", 1, 2)]
    [InlineData("😀.a", 3, 4)]
    [InlineData("a", 9, 1)]
    public void Positions_count_characters_not_units(string text, int codePoint, int unit)
    {
        Assert.Equal(unit, CodePoints.ToUtf16(text, codePoint));
        Assert.Equal(Math.Min(codePoint, text.EnumerateRunes().Count()), CodePoints.FromUtf16(text, unit));
    }
}
