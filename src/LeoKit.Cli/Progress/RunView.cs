using LeoKit.Notebooks.Running;
using Spectre.Console;

namespace LeoKit.Cli.Progress;

/// <summary>Runs notebooks while showing how far they are: live on a terminal, one line per finished notebook anywhere else.</summary>
static class RunView
{
    public static async Task<IReadOnlyList<NotebookRun>> RunAsync(IReadOnlyList<string> paths, RunnerOptions options, IAnsiConsole console, CancellationToken cancellation)
    {
        if (!console.Profile.Capabilities.Interactive || console.Profile.Capabilities.Ansi is false)
            return await NotebookRunner.RunAllAsync(paths, options, progress => WriteLine(console, progress), cancellation);

        IReadOnlyList<NotebookRun> runs = [];
        await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var bars = paths.ToDictionary(path => path, path => context.AddTask(Markup.Escape(NameOf(path)), autoStart: false));
                runs = await NotebookRunner.RunAllAsync(paths, options, progress => Advance(bars[progress.Path], progress), cancellation);
            });
        return runs;
    }

    static void Advance(ProgressTask bar, RunProgress progress)
    {
        bar.StartTask();
        if (progress.Finished is not null)
        {
            bar.Value = bar.MaxValue;
            bar.StopTask();
            return;
        }

        bar.MaxValue = progress.Cells;
        bar.Value = progress.CellsDone;
        bar.Description = Markup.Escape($"{NameOf(progress.Path)} · {progress.CellId}");
    }

    static void WriteLine(IAnsiConsole console, RunProgress progress)
    {
        if (progress.Finished is { } run)
            lock (console)
                console.Profile.Out.Writer.WriteLine(FormattableString.Invariant($"{run.Name}: {(run.End.IsGood ? "completed" : run.End.Kind)}, {run.Elapsed.TotalSeconds:0.0} s"));
    }

    static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
