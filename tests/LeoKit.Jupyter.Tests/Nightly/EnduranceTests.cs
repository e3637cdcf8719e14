using System.Diagnostics;
using System.Globalization;
using LeoKit.Jupyter.Sockets;
using LeoKit.Jupyter.Tests.Client;

namespace LeoKit.Jupyter.Tests.Nightly;

/// <summary>What takes minutes. Run with: tests/LeoKit.Jupyter.Tests/nightly</summary>
public sealed class EnduranceTests
{
    const long Limit = 500_000_000;

    [Fact(Explicit = true)]
    public async Task A_thousand_cells_stay_under_500_MB()
    {
        using var kernel = KernelProcess.Start();
        using var client = new KernelClient(kernel.Connection);
        await client.ReadyAsync();
        for (var n = 1; n <= 1000; n++)
        {
            Assert.Equal("ok", (await client.ExecuteAsync($"var v{n} = {n}; v{n}")).Status);
            if (n % 50 == 0)
                await client.RequestAsync("complete_request", new() { ["code"] = $"v{n}.ToS", ["cursor_pos"] = $"v{n}.ToS".Length });
        }

        var worker = (await client.ExecuteAsync("Environment.ProcessId")).Shown.Single(line => line.StartsWith("execute_result", StringComparison.Ordinal)).Split(' ')[1];
        using var process = Process.GetProcessById(int.Parse(worker, CultureInfo.InvariantCulture));
        kernel.Process.Refresh();
        var (ofWorker, ofKernel) = (process.WorkingSet64, kernel.Process.WorkingSet64);
        TestContext.Current.SendDiagnosticMessage($"worker {ofWorker / 1_000_000} MB, kernel {ofKernel / 1_000_000} MB");
        Assert.InRange(ofWorker + ofKernel, 0, Limit);
    }

    [Fact(Explicit = true)]
    public async Task Two_hundred_kernels_leave_nothing_behind()
    {
        var before = Traces();
        for (var n = 0; n < 200; n++)
        {
            using var kernel = KernelProcess.Start();
            using var client = new KernelClient(kernel.Connection);
            await client.ReadyAsync();
            Assert.Equal("ok", (await client.ExecuteAsync($"{n}")).Status);
            client.Send(SocketName.Control, "shutdown_request", new() { ["restart"] = false });
            Assert.True(kernel.Process.WaitForExit(TimeSpan.FromSeconds(30)), $"kernel {n} did not leave");
        }

        Assert.Equal(before, Traces());
    }

    /// <summary>Folders that kernels and workers make. Processes are waited for above: a worker ends when its kernel does.</summary>
    static IEnumerable<string> Traces() => Directory.GetDirectories(Path.GetTempPath(), "leokit-*").Order(StringComparer.Ordinal);
}
