using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Tests.Engine;

/// <summary>An engine and what its cells showed, for tests that read as a notebook does.</summary>
sealed class EngineSession : IDisposable
{
    readonly CSharpEngine engine;
    int cells;

    public EngineSession(EngineOptions? options = null) => engine = new CSharpEngine(options ?? new EngineOptions());

    public async Task<(CellOutcome Outcome, IReadOnlyList<Output> Outputs)> Run(string code, CancellationToken stop = default)
    {
        var log = new OutputLog();
        var outcome = await engine.RunAsync($"cell-{++cells}", code, log.Add, stop);
        return (outcome, log.Outputs);
    }

    /// <summary>Runs a cell that must complete and gives its outputs as plain text, one line each.</summary>
    public async Task<string> Show(string code)
    {
        var (outcome, outputs) = await Run(code);
        var text = string.Join("\n", outputs.Select(PlainText.Of));
        Assert.True(outcome == CellOutcome.Completed, text);
        return text;
    }

    public void Dispose() => engine.Dispose();
}

static class PlainText
{
    public static string Of(Output output) => output switch
    {
        StreamOutput stream => $"{stream.Name}: {stream.Text}",
        DisplayData display => $"display: {display.Data["text/plain"]}",
        ExecuteResult result => $"value: {result.Data["text/plain"]}",
        ErrorOutput error => string.Join("\n", error.Traceback),
        _ => output.ToString()!,
    };
}
