using LeoKit.Frames;

namespace LeoKit.Tests.Frames;

public sealed class LargePagesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(3_000_000)]
    public void An_array_stays_as_it_is(int length)
    {
        var numbers = Enumerable.Range(0, length).ToArray();

        Assert.Same(numbers, LargePages.Below(numbers));
        Assert.Equal(Enumerable.Range(0, length), numbers);
    }
}
