using LeoKit.Synthetic.Generation;

namespace LeoKit.Synthetic.Parquet;

/// <summary>Writes each view as a folder of Parquet files: people are written as CSV, and after some of them the CSV becomes a Parquet file and is deleted, so that the disk holds little CSV at any time.</summary>
sealed class ParquetTables
{
    /// <summary>Below the stage, and gone before the data set is put in place.</summary>
    public const string CsvFolder = ".csv";

    readonly GenerationJob _job;
    readonly List<PartedView> _views;
    readonly List<CsvPart> _waiting = [];
    readonly List<WrittenFile> _written = [];

    ParquetTables(GenerationJob job, List<PartedView> views) => (_job, _views) = (job, views);

    public static List<WrittenFile> Write(GenerationJob job)
    {
        var plans = Plans.Of(job.Options, job.Settings, job.Cancellation);
        var views = plans.Views.Select(plan => new PartedView(plan.View, job)).ToList();
        try
        {
            var run = new ParallelRun(plans.Maker, views, job.Options.People, plans.Complete(job.Settings), job.Cancellation);
            return new ParquetTables(job, views).Write(run);
        }
        finally
        {
            foreach (var view in views)
                view.Dispose();
        }
    }

    List<WrittenFile> Write(ParallelRun run)
    {
        var (people, look) = (_job.Options.People, _job.Settings.PeoplePerLook);
        for (long first = 0; first < people; first += look)
        {
            run.Make(first, Math.Min(people, first + look));
            CloseLarge();
        }
        foreach (var view in _views)
            Close(view);
        CopyWaiting();
        Directory.Delete(Path.GetDirectoryName(_job.Stage.PathOf($"{CsvFolder}/x"))!, recursive: true);
        var order = _views.Select((view, at) => (view.View, at)).ToDictionary();
        return [.. _written.OrderBy(file => order[file.View!]).ThenBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Closes what is large enough to be a part; when too much CSV waits, it becomes Parquet, and if that is not enough the largest parts in hand do too.</summary>
    void CloseLarge()
    {
        foreach (var view in _views.Where(view => view.Bytes >= _job.Settings.PartBytes))
            Close(view);
        if (InHand + _waiting.Sum(part => part.Csv.Bytes) < _job.Settings.MostStagedBytes)
            return;
        foreach (var view in _views.OrderByDescending(view => view.Bytes).ThenBy(view => view.View.Name, StringComparer.Ordinal))
            if (InHand > _job.Settings.MostStagedBytes / 2)
                Close(view);
        CopyWaiting();
    }

    long InHand => _views.Sum(view => view.Bytes);

    void Close(PartedView view)
    {
        if (view.Close() is { } part)
            _waiting.Add(part);
    }

    void CopyWaiting()
    {
        _written.AddRange(ParquetCopy.All(_waiting, _job));
        _waiting.Clear();
    }
}
