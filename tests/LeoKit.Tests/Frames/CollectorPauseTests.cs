using System.Runtime;
using LeoKit.Frames;

namespace LeoKit.Tests.Frames;

/// <summary>Alone, because the collector is one for the whole process.</summary>
[CollectionDefinition(nameof(CollectorPauseTests), DisableParallelization = true)]
[Collection(nameof(CollectorPauseTests))]
public sealed class CollectorPauseTests
{
    const int Megabyte = 1 << 20;

    [Fact]
    public void The_collector_stays_away_until_the_pause_ends()
    {
        var before = GCSettings.LatencyMode;
        using (CollectorPause.For(64 * Megabyte))
        {
            var collections = GC.CollectionCount(0);
            Assert.Equal(48, Enumerable.Range(0, 48).Select(_ => new byte[Megabyte]).ToArray().Length);
            Assert.Equal(collections, GC.CollectionCount(0));
        }

        Assert.Equal(before, GCSettings.LatencyMode);
    }

    [Fact]
    public void Within_a_pause_another_changes_nothing()
    {
        using (CollectorPause.For(64 * Megabyte))
        {
            using (CollectorPause.For(64 * Megabyte))
            {
            }

            Assert.Equal(GCLatencyMode.NoGCRegion, GCSettings.LatencyMode);
        }
    }

    [Fact]
    public void With_more_than_was_said_the_collector_comes_and_the_pause_ends_in_peace()
    {
        var before = GCSettings.LatencyMode;
        using (CollectorPause.For(16 * Megabyte))
            for (var block = 0; block < 400; block++)
                Assert.Equal(Megabyte, new byte[Megabyte].Length);

        Assert.Equal(before, GCSettings.LatencyMode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(Megabyte)]
    [InlineData(long.MaxValue / 4)]
    public void Little_and_far_too_much_are_no_pause(long bytes)
    {
        using (CollectorPause.For(bytes))
            Assert.NotEqual(GCLatencyMode.NoGCRegion, GCSettings.LatencyMode);
    }

    [Theory]
    [InlineData(64 * Megabyte, 2)]
    [InlineData(32 * Megabyte, 0)]
    [InlineData(0, 0)]
    public void Behind_a_long_pause_texts_grow_old_at_once(long bytes, int generations)
    {
        var pause = CollectorPause.For(bytes);
        var text = new string('x', 10);
        pause.Dispose();
        var before = GC.GetGeneration(text);

        pause.LetTextsGrowOld();

        Assert.Equal(before + generations, GC.GetGeneration(text));
    }
}
