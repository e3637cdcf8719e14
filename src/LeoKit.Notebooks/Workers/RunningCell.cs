using System.Globalization;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Workers;

/// <summary>The cell that a worker runs, or ran last.</summary>
/// <param name="outputs">Takes what it shows.</param>
/// <param name="ask">Answers when it reads a line; null when there is nobody to ask.</param>
sealed class RunningCell(Action<Output> outputs, Func<Task<string>>? ask)
{
    int stray;

    public Func<Task<string>>? Ask => ask;

    public TaskCompletionSource<CellEnd> Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Show(Output output) => outputs(output);

    /// <summary>Shows text that was written past the console, up to a limit.</summary>
    public void ShowStray(string text, int limit)
    {
        if (stray >= limit)
            return;
        var room = limit - stray;
        stray += text.Length;
        outputs(new StreamOutput("stdout", text.Length < room ? text : text[..room] + string.Create(CultureInfo.InvariantCulture, $"\n… output cut after {limit:N0} characters\n")));
    }
}
