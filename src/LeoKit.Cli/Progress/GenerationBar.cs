using System.Diagnostics;
using System.Globalization;
using LeoKit.Synthetic;
using Spectre.Console;

namespace LeoKit.Cli.Progress;

/// <summary>Writes a data set while showing how far it is: a bar with rows, speed and time left on a terminal, only the result anywhere else.</summary>
static class GenerationBar
{
    public static void Write(SyntheticOptions options, string folder, int? threads, IAnsiConsole console, CancellationToken cancellation)
    {
        var settings = new GenerationSettings { Threads = threads };
        var watch = Stopwatch.StartNew();
        var data = console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi
            ? WithBar(options, folder, settings, console, cancellation)
            : SyntheticExtract.Write(options, folder, settings, cancellation);
        var rows = data.Files.Sum(file => file.Rows ?? 0);
        var bytes = data.Files.Sum(file => file.Bytes);
        console.Profile.Out.Writer.WriteLine(FormattableString.Invariant(
            $"{options.People} synthetic people written to {folder}: {rows:N0} rows, {Megabytes(bytes)} MB, {watch.Elapsed.TotalSeconds:0.0} s."));
    }

    static SyntheticDataSet WithBar(SyntheticOptions options, string folder, GenerationSettings settings, IAnsiConsole console, CancellationToken cancellation) =>
        console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask("preparing", maxValue: options.People);
                return SyntheticExtract.Write(options, folder, settings with { Progress = new Bar(bar) }, cancellation);
            });

    static string Megabytes(long bytes) => (bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture);

    sealed class Bar(ProgressTask task) : IProgress<GenerationProgress>
    {
        readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Report(GenerationProgress value)
        {
            var speed = value.Bytes / 1e6 / Math.Max(0.001, _watch.Elapsed.TotalSeconds);
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{value.Rows:N0} rows, {speed:N0} MB/s");
            task.Value = value.People;
        }
    }
}
