using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Generation;

/// <summary>Writes each view as one CSV file.</summary>
static class CsvTables
{
    public static List<WrittenFile> Write(GenerationJob job)
    {
        // All files stay open to the end, a few hundred at most: the runtime raises the limit of open files to what the system allows.
        var files = new List<ViewFile>();
        try
        {
            var plans = Plans.Of(job.Options, job.Settings, job.Cancellation);
            foreach (var plan in plans.Views)
                files.Add(new(plan.View, job.File(plan.View.File)));
            new ParallelRun(plans.Maker, files, job.Options.People, plans.Complete(job.Settings), job.Cancellation).Make(0, job.Options.People);
            return [.. files.Select(file => file.Finish())];
        }
        finally
        {
            foreach (var file in files)
                file.Dispose();
        }
    }
}
