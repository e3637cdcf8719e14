using System.Globalization;
using System.Text;
using LeoKit.Extracts;

namespace LeoKit.Tests.Extracts;

public sealed class TextKeyTests
{
    // By chance 10,000 texts take 9,276 of 65,536 places.
    [Theory]
    [InlineData("SYN{0:00000000000}")]
    [InlineData("{0:0000000000}SYN0")]
    [InlineData("KS4_{0:00000}PTQ_[term][yy]")]
    [InlineData("the same beginning, {0:00000}, the same end")]
    public void Texts_that_are_alike_are_looked_up_in_different_places(string pattern)
    {
        var places = Enumerable.Range(0, 10_000).Select(number => TextKey.Of(Bytes(pattern, number)).Hash & 0xFFFF).Distinct();

        Assert.InRange(places.Count(), 9_000, 10_000);
    }

    [Theory]
    [InlineData("the same beginning, {0:00000}, the same end")]
    [InlineData("{0}")]
    public void The_same_text_has_one_key_and_another_has_another(string pattern)
    {
        Assert.Equal(TextKey.Of(Bytes(pattern, 7)), TextKey.Of(Bytes(pattern, 7)));
        Assert.NotEqual(TextKey.Of(Bytes(pattern, 7)), TextKey.Of(Bytes(pattern, 8)));
    }

    static byte[] Bytes(string pattern, int number) => Encoding.UTF8.GetBytes(string.Format(CultureInfo.InvariantCulture, pattern, number));
}
