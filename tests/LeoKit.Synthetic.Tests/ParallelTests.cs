namespace LeoKit.Synthetic.Tests;

/// <summary>How the work is split changes nothing but the time.</summary>
public sealed class ParallelTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(1, 512)]
    [InlineData(2, 64)]
    [InlineData(4, 7)]
    [InlineData(16, 1)]
    public void Threads_and_chunks_of_any_number_give_the_same_bytes(int threads, int chunk)
    {
        var expected = SyntheticExtract.Write(new() { People = 300 }, _folder.Below("expected"), new GenerationSettings { Threads = 1, PeoplePerChunk = 1000 }, Stop);
        var split = SyntheticExtract.Write(new() { People = 300 }, _folder.Below("split"), new GenerationSettings { Threads = threads, PeoplePerChunk = chunk }, Stop);
        Assert.Equal(expected.Files.Select(file => (file.Path, file.Sha256, file.Rows)), split.Files.Select(file => (file.Path, file.Sha256, file.Rows)));
    }

    [Fact]
    public void Progress_counts_people_rows_and_bytes_in_order_and_ends_with_all_of_them()
    {
        var told = new List<GenerationProgress>();
        var files = SyntheticExtract.Write(new() { People = 250 }, _folder.Below("town"),
            new GenerationSettings { Threads = 3, PeoplePerChunk = 100, Progress = new Immediate(told.Add) }, Stop).Files;

        // The first chunks are shorter, as many as there are threads.
        Assert.Equal([(33, 250), (99, 250), (199, 250), (250, 250)], told.Select(progress => (progress.People, progress.OfPeople)));
        Assert.Equal(files.Sum(file => file.Rows ?? 0), told[^1].Rows);
        var headers = files.Where(file => file.View is not null).Sum(file => file.View!.Columns.Sum(column => column.Name.Length + 1L));
        Assert.Equal(files.Where(file => file.View is not null).Sum(file => file.Bytes) - headers, told[^1].Bytes);
    }

    [Fact]
    public void A_view_without_rows_is_a_file_with_its_header()
    {
        SyntheticExtract.Write(new() { People = 3, ReferenceDate = new(2004, 8, 31) }, _folder.Below("early"), Stop);
        Assert.StartsWith("PupilMatchingRefAnonymous_spr21,", Assert.Single(File.ReadAllLines(_folder.Below("early/NPD/Spring_Census_2021.csv"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_thread_that_fails_stops_the_others_and_tells_what_failed()
    {
        // The second file is full after its header: whichever thread comes first to write there fails, and all of them end.
        var files = 0;
        var error = Assert.Throws<SyntheticException>(() => SyntheticExtract.Write(new() { People = 400 }, _folder.Below("town"),
            new GenerationSettings { Threads = 8, PeoplePerChunk = 4 }, path => new FullAfter(File.Create(path), ++files == 2 ? 1000 : int.MaxValue), Stop));

        Assert.Equal("SYN004", error.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_run_can_be_stopped_from_another_thread_half_way()
    {
        using var stop = new CancellationTokenSource();
        var settings = new GenerationSettings { Threads = 4, PeoplePerChunk = 10, Progress = new Immediate(progress => { if (progress.People >= 50) stop.Cancel(); }) };

        Assert.Throws<OperationCanceledException>(() => SyntheticExtract.Write(new() { People = 1_000_000 }, _folder.Below("town"), settings, stop.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void No_thread_at_all_is_refused() => Assert.Equal(
        "SYN001: Threads is 0, but must be a whole number from 1. Nothing was written. Give another value.",
        Assert.Throws<SyntheticException>(() => SyntheticExtract.Write(new(), _folder.Below("town"), new GenerationSettings { Threads = 0 }, Stop)).Message);

    public void Dispose() => _folder.Dispose();

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    sealed class Immediate(Action<GenerationProgress> told) : IProgress<GenerationProgress>
    {
        public void Report(GenerationProgress value) => told(value);
    }
}
