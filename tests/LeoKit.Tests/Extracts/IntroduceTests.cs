namespace LeoKit.Tests.Extracts;

[Collection(nameof(Console))]
public sealed class IntroduceTests
{
    [Fact]
    public void Three_lines_say_which_data_these_are_and_what_they_are_not()
    {
        var before = Console.Out;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(written);
            Assert.Same(Town.Data, Town.Data.Introduce());
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Equal(
            $"""
            LeoKit 0.1.0
            Data set: town, teaching profile, 1,200 people, manifest {Town.Data.ShortHash}
            Synthetic data: no real person is in it. Not DfE's synthetic LEO.

            """, written.ToString());
        Assert.Matches("^[0-9a-f]{8}$", Town.Data.ShortHash);
    }

    [Fact]
    public void A_kept_data_set_says_the_same_name_whichever_build_made_it() =>
        Assert.StartsWith("60000-teaching, teaching profile, 60,000 people, manifest ", $"{Town.County}", StringComparison.Ordinal);
}
