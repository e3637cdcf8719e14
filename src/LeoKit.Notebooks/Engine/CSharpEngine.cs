using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using LeoKit.Display;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Language;
using LeoKit.Notebooks.Magics;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Runs C# cells one after another in this process; each sees what the earlier ones declared.
/// The process's console is taken over while the engine lives, so there is one engine in a process at a time.
/// </summary>
public sealed class CSharpEngine : IDisposable
{
    /// <summary>How long a first cell is left alone.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    readonly EngineOptions options;
    readonly Submissions submissions;
    readonly MagicRunner magics;
    readonly CellStream standardOutput;
    readonly CellStream standardError;
    readonly CellInput standardInput = new();
    readonly (TextWriter Out, TextWriter Error, TextReader In) previousConsole = (Console.Out, Console.Error, Console.In);
    Action<Output> receiver = _ => { };
    Task running = Task.CompletedTask;
    int displays;

    /// <summary>Makes an engine, which gets ready for its first cell in the background.</summary>
    public CSharpEngine(EngineOptions options)
    {
        this.options = options;
        submissions = new Submissions(options);
        magics = new MagicRunner(options, submissions);
        Language = new LanguageServices(submissions);
        standardOutput = new CellStream("stdout", options.StreamLimit, (name, text) => receiver(new StreamOutput(name, text)));
        standardError = new CellStream("stderr", options.StreamLimit, (name, text) => receiver(new StreamOutput(name, text)));
        Console.SetOut(standardOutput);
        Console.SetError(standardError);
        Console.SetIn(standardInput);
    }

    /// <summary>What an editor asks about code that has not run; it may be asked while a cell runs.</summary>
    public LanguageServices Language { get; }

    /// <summary>Compiles ahead what the first cell and the first question about code will need, and gives way to a cell that is there already.</summary>
    public async Task WarmAsync()
    {
        await submissions.WarmAsync();
        await Task.WhenAny(running, Task.Delay(Patience));
        DisplayRegistration.StartCharts();
        await Task.Run(() => Language.Complete("Console.Wr", "Console.Wr".Length));
    }

    /// <summary>Runs one cell.</summary>
    /// <param name="cellName">What errors call the cell: its id.</param>
    /// <param name="code">C# in the script dialect, with the directives of <see cref="Magics"/>.</param>
    /// <param name="outputs">Called with each output as it comes, possibly from several threads; pieces of one stream come separately.</param>
    /// <param name="stop">Ends the cell. Cancel it with <see cref="CancellationTokenSource.CancelAsync"/>: ending a thread blocks the caller.</param>
    /// <param name="ask">Answers <c>Console.ReadLine</c>; null when there is nobody to ask.</param>
    public Task<CellOutcome> RunAsync(string cellName, string code, Action<Output> outputs, CancellationToken stop = default, InputRequest? ask = null)
    {
        var run = RunOnItsOwnThreadAsync(cellName, code, outputs, stop, ask);
        running = run;
        return run;
    }

    async Task<CellOutcome> RunOnItsOwnThreadAsync(string cellName, string code, Action<Output> outputs, CancellationToken stop, InputRequest? ask)
    {
        receiver = outputs;
        standardOutput.Restart();
        standardError.Restart();
        standardInput.Restart(ask, stop);
        var outcome = CellOutcome.Completed;
        try
        {
            var ended = await CellThread.RunAsync(async gate => outcome = await RunOnCellThreadAsync(new CellContext(cellName, outputs, stop, gate), code), options.StopGrace, stop);
            if (ended)
                return outcome;
            submissions.ForgetUnfinished();
            return CellOutcome.Stopped;
        }
        catch (UnresponsiveCellException)
        {
            submissions.ForgetUnfinished();
            return CellOutcome.Unresponsive;
        }
        catch (Exception fault)
        {
            // Not of the cell's doing, such as a library that cannot be read: whoever waits for the cell must hear of it all the same.
            submissions.ForgetUnfinished();
            outputs(RuntimeErrors.Describe(fault));
            return CellOutcome.Failed;
        }
    }

    async Task<CellOutcome> RunOnCellThreadAsync(CellContext cell, string code)
    {
        DisplayChannel.Use(new CellDisplay(cell.Outputs, () => FormattableString.Invariant($"{Interlocked.Increment(ref displays)}")));
        var watch = Stopwatch.StartNew();
        var parts = CellParts.Of(code);
        var outcome = await RunPartsAsync(cell, parts);
        if (parts.Any(part => part is CellPart.Magic { Name: "time" }))
            cell.Outputs(new StreamOutput("stdout", FormattableString.Invariant($"Wall time: {watch.Elapsed.TotalMilliseconds:0.0} ms\n")));
        return outcome;
    }

    async Task<CellOutcome> RunPartsAsync(CellContext cell, ImmutableArray<CellPart> parts)
    {
        foreach (var part in parts)
        {
            var outcome = part is CellPart.Code csharp
                ? await submissions.RunAsync(cell, csharp.Text)
                : await magics.RunAsync(cell, part, (name, imported) => RunPartsAsync(cell with { Name = name }, CellParts.Of(imported)));
            if (outcome != CellOutcome.Completed)
                return outcome;
        }

        return CellOutcome.Completed;
    }

    /// <summary>Whether an assembly was compiled from a cell.</summary>
    internal static bool IsSubmission(Assembly assembly) => assembly.GetName().Name is { } name && name.StartsWith('ℛ');

    /// <summary>Gives the console back.</summary>
    public void Dispose()
    {
        Console.SetOut(previousConsole.Out);
        Console.SetError(previousConsole.Error);
        Console.SetIn(previousConsole.In);
        submissions.Dispose();
    }
}
