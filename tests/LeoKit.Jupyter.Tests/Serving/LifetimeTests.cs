using System.Diagnostics;
using System.Globalization;
using LeoKit.Jupyter.Sockets;
using LeoKit.Jupyter.Specs;
using LeoKit.Jupyter.Tests.Client;

namespace LeoKit.Jupyter.Tests.Serving;

public sealed class LifetimeTests
{
    [Theory]
    [InlineData("Control", false)]
    [InlineData("Shell", true)]
    public async Task A_kernel_that_is_asked_to_leaves_and_takes_its_worker_and_its_files_with_it(string socket, bool restart)
    {
        var temporary = Directory.CreateTempSubdirectory("leokit-lifetime-").FullName;
        using var kernel = KernelProcess.Start(environment: new Dictionary<string, string> { ["TMPDIR"] = temporary });
        using var client = new KernelClient(kernel.Connection);
        await client.ReadyAsync();
        var worker = await ValueAsync(client, "Environment.ProcessId");
        var scratch = await ValueAsync(client, "Environment.GetCommandLineArgs()[1]");

        var reply = await client.RequestAsync("shutdown_request", new() { ["restart"] = restart }, Enum.Parse<SocketName>(socket));

        Assert.Equal(restart, (bool)reply.Content["restart"]!);
        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromSeconds(20)), "the kernel did not leave");
        Assert.Equal(0, kernel.Process.ExitCode);
        await GoneAsync(int.Parse(worker, CultureInfo.InvariantCulture));
        Assert.StartsWith(temporary, scratch, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(temporary));
        Directory.Delete(temporary);
    }

    [Fact]
    public async Task A_first_cell_that_draws_without_the_kit_starts_from_the_charts_of_the_kit()
    {
        using var kernel = KernelProcess.Start();
        using var client = await kernel.ConnectAsync();

        var chart = await client.ExecuteAsync("using Plotly.NET; GenericChart.toFigureJson(GenericChart.ofTraceObject(true, new Trace(\"bar\"))).Length < 200");

        Assert.Contains("execute_result: true", chart.Shown);
    }

    [Fact]
    public async Task A_kernel_whose_front_end_crashed_leaves()
    {
        using var frontEnd = KernelProcess.Start();
        using var kernel = KernelProcess.Start(environment: new Dictionary<string, string> { ["JPY_PARENT_PID"] = frontEnd.Process.Id.ToString(CultureInfo.InvariantCulture) });
        using var client = new KernelClient(kernel.Connection);
        await client.ReadyAsync();
        var worker = await ValueAsync(client, "Environment.ProcessId");

        frontEnd.Process.Kill();
        await frontEnd.Process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(kernel.Process.WaitForExit(TimeSpan.FromSeconds(20)), "the kernel stayed behind");
        await GoneAsync(int.Parse(worker, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_kernel_that_is_killed_leaves_no_worker_behind()
    {
        using var kernel = KernelProcess.Start();
        using var client = new KernelClient(kernel.Connection);
        await client.ReadyAsync();
        var worker = await ValueAsync(client, "Environment.ProcessId");

        kernel.Process.Kill(entireProcessTree: false);

        await GoneAsync(int.Parse(worker, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_connection_file_that_is_not_there_is_said()
    {
        using var kernel = KernelProcess.Start(["dotnet", Path.Combine(KernelProgramFolder.Find(AppContext.BaseDirectory), "LeoKit.Jupyter.dll"), "nowhere.json"]);
        kernel.Process.WaitForExit();
        Assert.Equal(2, kernel.Process.ExitCode);
        Assert.StartsWith("KER001: the connection file nowhere.json cannot be read:", kernel.Log, StringComparison.Ordinal);
    }

    static async Task<string> ValueAsync(KernelClient client, string expression) =>
        (await client.ExecuteAsync(expression)).Shown.Single(line => line.StartsWith("execute_result: ", StringComparison.Ordinal))["execute_result: ".Length..];

    static async Task GoneAsync(int process)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            try
            {
                using var found = Process.GetProcessById(process);
            }
            catch (ArgumentException)
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail($"process {process} stayed behind");
    }
}
