using LeoKit.Display.Hosts;

public sealed class AwaitedLibraryTests
{
    [Fact]
    public void A_library_that_is_loaded_starts_at_once_and_once()
    {
        var starts = 0;
        var library = new AwaitedLibrary("LeoKit.Display", () => Interlocked.Increment(ref starts));

        Parallel.For(0, 20, _ => library.StartOnceLoaded());

        Assert.Equal(1, starts);
    }

    [Fact]
    public void A_library_that_nobody_loads_is_not_started()
    {
        var library = new AwaitedLibrary("No.Such.Library", () => Assert.Fail("It was started."));

        library.StartOnceLoaded();
        library.StartOnceUsed();

        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), loaded => loaded.GetName().Name == "No.Such.Library");
    }

    [Fact]
    public void A_library_that_is_loaded_later_starts_before_anything_of_it_runs()
    {
        const string Late = "System.Xml.XmlSerializer";
        Assert.DoesNotContain(AppDomain.CurrentDomain.GetAssemblies(), loaded => loaded.GetName().Name == Late);
        var starts = 0;
        new AwaitedLibrary(Late, () => starts++).StartOnceLoaded();
        Assert.Equal(0, starts);

        System.Reflection.Assembly.Load(Late);

        Assert.Equal(1, starts);
    }
}
