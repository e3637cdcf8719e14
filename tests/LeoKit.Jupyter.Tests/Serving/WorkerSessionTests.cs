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

    /// <remarks>Where the request falls differs from one time to the next; what is said must be right wherever it falls.</remarks>
    [Fact]
    public async Task A_cell_that_is_stopped_as_it_ends_keeps_its_variables_or_says_that_they_are_gone()
    {
        await using var session = new WorkerSession(Directory.GetCurrentDirectory(), answerGrace: TimeSpan.Zero);
        for (var n = 0; n < 8; n++)
        {
            Assert.Null(await session.RunAsync("cell", "var kept = 42;", _ => { }, ask: null));
            var begun = new TaskCompletionSource();
            var running = session.RunAsync("cell", FormattableString.Invariant($"Console.Write(\"go\"); Console.Out.Flush(); Thread.Sleep({n});"), _ => begun.TrySetResult(), ask: null);
            await begun.Task;
            await session.InterruptAsync();
            var end = await running;
            var after = await session.RunAsync("cell", "kept", _ => { }, ask: null);

            Assert.Equal(end?.Error.Message.EndsWith("all variables are gone. Run the cells again from the top.", StringComparison.Ordinal) ?? false, after is not null);
        }
    }
}
