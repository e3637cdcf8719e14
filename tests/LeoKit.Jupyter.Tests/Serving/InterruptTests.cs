using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using LeoKit.Jupyter.Sockets;
using LeoKit.Jupyter.Tests.Client;

namespace LeoKit.Jupyter.Tests.Serving;

public sealed class InterruptTests(RunningKernel running) : IClassFixture<RunningKernel>
{
    /// <summary>One second is the promise; the rest is for a machine that has other work.</summary>
    static readonly TimeSpan InTime = TimeSpan.FromSeconds(10);

    readonly KernelClient client = running.Client;

    [Theory]
    [InlineData("Console.Write(\"go\"); while (true) { }")]
    [InlineData("Console.Write(\"go\"); await Task.Delay(-1);")]
    [InlineData("Console.Write(\"go\"); while (true) { try { } finally { } }")]
    public async Task An_endless_cell_is_stopped_and_variables_stay(string code)
    {
        await client.ExecuteAsync("var kept = 42;");
        var (reply, elapsed) = await StopAsync(code);

        Assert.Equal(("error", "Stopped", "The cell was stopped. The variables of earlier cells are kept."), ((string?)reply["status"], (string?)reply["ename"], (string?)reply["evalue"]));
        Assert.InRange(elapsed, TimeSpan.Zero, InTime);
        Assert.Contains("execute_result: 42", (await client.ExecuteAsync("kept")).Shown);
    }

    [Fact]
    public async Task A_cell_that_cannot_be_stopped_costs_the_variables_and_that_is_said()
    {
        await client.ExecuteAsync("var gone = 42;");
        var (reply, elapsed) = await StopAsync("Console.Write(\"go\"); Thread.Sleep(600_000);");

        Assert.Equal(
            "The cell could not be stopped, so the process that runs the cells was ended. A new one has been started: all variables are gone. Run the cells again from the top.",
            (string?)reply["evalue"]);
        Assert.InRange(elapsed, TimeSpan.Zero, InTime);
        Assert.StartsWith("cell ", (string?)(await client.ExecuteAsync("gone")).Reply["evalue"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_waits_for_a_person_is_stopped()
    {
        var (reply, _) = await StopAsync("Console.Write(\"go\"); Console.ReadLine()", allowStdin: true);
        Assert.Equal("Stopped", (string?)reply["ename"]);
    }

    /// <remarks>Ended inside the compiler, or as the cell ends by itself, the runtime crashed or hung: about every fifth of such requests cost the variables.</remarks>
    [Fact]
    public async Task A_request_to_stop_that_comes_as_a_cell_is_compiled_or_ends_costs_no_variables()
    {
        await client.ExecuteAsync("var kept = 42;");
        for (var n = 0; n < 20; n++)
        {
            var id = client.SendCode("Thread.Sleep(30); kept");
            await Task.Delay(n * 8, TestContext.Current.CancellationToken);
            await client.RequestAsync("interrupt_request", [], SocketName.Control);
            var reply = (await client.ReplyAsync(id)).Content;
            Assert.True((string?)reply["evalue"] is null or "The cell was stopped. The variables of earlier cells are kept.", reply.ToJsonString());
        }

        Assert.Contains("execute_result: 42", (await client.ExecuteAsync("kept")).Shown);
    }

    [Fact]
    public async Task A_signal_stops_a_cell_too()
    {
        const int interrupt = 2;
        Assert.SkipWhen(IsIgnored(interrupt), "This process was started in the background of a shell, which ignores the signal for all that it starts.");
        var (reply, _) = await StopAsync("Console.Write(\"go\"); while (true) { }", stop: () => Kill(running.Kernel.Process.Id, interrupt));
        Assert.Equal("Stopped", (string?)reply["ename"]);
    }

    async Task<(System.Text.Json.Nodes.JsonObject Reply, TimeSpan Elapsed)> StopAsync(string code, bool allowStdin = false, Action? stop = null)
    {
        var id = client.SendCode(code, new() { ["allow_stdin"] = allowStdin });
        await client.Mailbox.FirstAsync(letter => letter.ParentId == id && letter.Message.Type == "stream", KernelClient.Patience);
        var watch = Stopwatch.StartNew();
        if (stop is null)
            client.Send(SocketName.Control, "interrupt_request", []);
        else
            stop();
        var reply = await client.ReplyAsync(id);
        return (reply.Content, watch.Elapsed);
    }

    // Linux tells the signals that a process ignores, and so those of what it starts, as bits.
    static bool IsIgnored(int signal) =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (ulong.Parse(line["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (signal - 1) & 1) == 1;

    [DllImport("libc", EntryPoint = "kill")]
    static extern int Kill(int processId, int signal);
}
