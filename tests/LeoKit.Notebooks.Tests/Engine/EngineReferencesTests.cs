using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Tests.Engine;

public sealed class EngineReferencesTests
{
    [Fact]
    public void A_library_of_the_host_is_mapped_once_however_often_it_is_named()
    {
        var library = typeof(Deedle.Frame).Assembly.Location;

        var (one, other) = (EngineReferences.FromHost(library), EngineReferences.FromHost(library, new(aliases: ["named"])));

        Assert.Equal(one.GetMetadataId(), other.GetMetadataId());
        Assert.Empty(one.Properties.Aliases);
        Assert.Equal(["named"], other.Properties.Aliases);
    }
}
