using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
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
        var temporary = Directory.CreateTempSubdirectory("leokit-endurance-").FullName;
        var taken = 0;
        for (var n = 0; n < 200;)
        {
            using var kernel = KernelProcess.Start(environment: new Dictionary<string, string> { ["TMPDIR"] = temporary });
            try
            {
                using var client = await kernel.ConnectAsync();
                await LeaveAsync(kernel, client, ++n);
            }
            catch (InvalidOperationException fault) when (fault.Message.Contains("KER003", StringComparison.Ordinal) && ++taken < 10)
            {
                // Another program took the port between its choice and its use. A front end chooses others and starts again.
            }
        }

        TestContext.Current.SendDiagnosticMessage($"a port was taken {taken} times");
        Assert.Empty(Directory.GetFileSystemEntries(temporary));
        Directory.Delete(temporary);
    }

    static async Task LeaveAsync(KernelProcess kernel, KernelClient client, int number)
    {
        var worker = (await client.ExecuteAsync("Environment.ProcessId")).Shown.Single(line => line.StartsWith("execute_result", StringComparison.Ordinal)).Split(' ')[1];
        client.Send(SocketName.Control, "shutdown_request", new() { ["restart"] = false });
        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromSeconds(30)), $"kernel {number} did not leave");
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(int.Parse(worker, CultureInfo.InvariantCulture)));
        using var free = new TcpListener(IPAddress.Loopback, kernel.Connection.ShellPort);
        free.Start();
    }
}
