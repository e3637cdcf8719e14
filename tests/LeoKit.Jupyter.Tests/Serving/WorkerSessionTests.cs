using LeoKit.Jupyter.Serving;

namespace LeoKit.Jupyter.Tests.Serving;

public sealed class WorkerSessionTests
{
    [Fact]
    public async Task A_worker_that_is_ended_because_it_did_not_answer_in_time_is_not_called_a_crash()
    {
        await using var session = new WorkerSession(Directory.GetCurrentDirectory(), answerGrace: TimeSpan.Zero);
        var begun = new TaskCompletionSource();
        var running = session.RunAsync("cell", "Console.Write(\"go\"); Thread.Sleep(600_000);", _ => begun.TrySetResult(), ask: null);
        await begun.Task;
        await session.InterruptAsync();

        Assert.Equal(
            "The cell could not be stopped, so the process that runs the cells was ended. A new one has been started: all variables are gone. Run the cells again from the top.",
            (await running)?.Error.Message);
    }
}
