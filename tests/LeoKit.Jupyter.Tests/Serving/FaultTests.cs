using System.Globalization;
using System.Text;
using LeoKit.Jupyter.Sockets;
using LeoKit.Jupyter.Specs;
using LeoKit.Jupyter.Tests.Client;

namespace LeoKit.Jupyter.Tests.Serving;

/// <summary>What goes wrong around a kernel, done on purpose.</summary>
public sealed class FaultTests(RunningKernel running) : IClassFixture<RunningKernel>
{
    const string Lost = "A new one has been started: all variables are gone. Run the cells again from the top.";

    readonly KernelClient client = running.Client;

    [Fact]
    public async Task Frames_that_are_no_message_or_wrongly_signed_are_dropped_and_logged()
    {
        var forged = client.FramesOf("execute_request", new() { ["code"] = "System.IO.File.WriteAllText(\"forged\", \"\")" });
        forged[1] = Encoding.ASCII.GetBytes(new string('0', 64));
        client.SendRaw(SocketName.Shell, [.. forged]);
        client.SendRaw(SocketName.Shell, "garbage"u8.ToArray());
        client.SendRaw(SocketName.Control, "<IDS|MSG>"u8.ToArray(), [], [], []);

        Assert.Equal("ok", (await client.ExecuteAsync("1")).Status);
        Assert.False(File.Exists(Path.Combine(running.Kernel.Folder, "forged")));
        await Eventually(() => running.Kernel.Log.Contains("A message on Control was dropped: it has 3 frames after <IDS|MSG>, and needs 5.", StringComparison.Ordinal));
        Assert.Contains("A message on Shell was dropped: its signature is wrong or missing.", running.Kernel.Log, StringComparison.Ordinal);
        Assert.Contains("A message on Shell was dropped: it has no <IDS|MSG> frame.", running.Kernel.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Environment.Exit(3);", "Process ended", "The cell ended the process that runs the cells with exit code 3. A cell must not call Environment.Exit. " + Lost)]
    [InlineData("int F(int n) => F(n + 1) + 1; F(0)", "Process crashed", "The process that runs the cells died: stack overflow. Look for a method that calls itself without end. " + Lost)]
    public async Task A_cell_that_takes_its_process_down_is_told_and_the_kernel_goes_on(string code, string name, string message)
    {
        var execution = await client.ExecuteAsync(code);
        Assert.Equal(("error", name, message), (execution.Status, (string?)execution.Reply["ename"], (string?)execution.Reply["evalue"]));
        Assert.Equal(["busy", "execute_input", "execute_result: 2", "idle"], (await client.ExecuteAsync("1 + 1")).Shown);
    }

    [Fact]
    public async Task A_worker_that_is_killed_between_cells_is_replaced_and_its_loss_is_told()
    {
        var process = (await client.ExecuteAsync("Environment.ProcessId")).Shown.Single(line => line.StartsWith("execute_result", StringComparison.Ordinal)).Split(' ')[1];
        System.Diagnostics.Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture)).Kill();

        var word = await client.Mailbox.FirstAsync(letter => letter.Message.Type == "stream" && (string?)letter.Message.Content["name"] == "stderr" && ((string?)letter.Message.Content["text"])!.Contains("was lost", StringComparison.Ordinal), KernelClient.Patience);
        Assert.EndsWith(Lost + "\n", (string?)word.Content["text"], StringComparison.Ordinal);
        var next = await client.ExecuteAsync("1");
        Assert.Equal(("ok", null, null), (next.Status, (string?)next.Reply["ename"], (string?)next.Reply["evalue"]));
    }

    [Theory]
    [InlineData("var line = new string('x', 999) + \"\\n\"; for (var n = 0; n < 100_000; n++) Console.Write(line);")]
    [InlineData("var line = new byte[1000]; Array.Fill(line, (byte)'x'); using (var raw = Console.OpenStandardOutput()) for (var n = 0; n < 100_000; n++) raw.Write(line);")]
    public async Task A_flood_of_100_MB_is_cut_with_a_word(string flood)
    {
        var execution = await client.ExecuteAsync(flood);
        Assert.EndsWith("\n… output cut after 1,000,000 characters\n", execution.Text("stdout"), StringComparison.Ordinal);
        Assert.InRange(execution.Text("stdout").Length, 1_000_000, 1_000_100);
        Assert.Equal("ok", (await client.ExecuteAsync("1")).Status);
    }

    [Fact]
    public async Task Of_two_kernels_on_one_port_the_second_says_so_and_ends()
    {
        using var second = KernelProcess.Start(running.Kernel.ConnectionPath);
        await second.Process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, second.Process.ExitCode);
        Assert.Contains("KER003: port ", second.Log, StringComparison.Ordinal);
        Assert.Contains("cannot be opened; another program, perhaps another kernel, is using it. A front end that restarts a kernel keeps its ports; one that starts a kernel chooses free ones. So shut this kernel down and start it again (in Jupyter: Shut Down Kernel, then choose the kernel for the notebook), or end the other program and restart.", second.Log, StringComparison.Ordinal);
        Assert.Equal("ok", (await client.ExecuteAsync("1")).Status);
    }

    /// <summary>The limit of the shell stands for a full disk: no file can grow. Without the setting the runtime itself would need a file to hold compiled code.</summary>
    [Fact]
    public async Task On_a_full_disk_a_cell_that_writes_is_told_and_all_else_goes_on()
    {
        var program = Path.Combine(KernelProgramFolder.Find(AppContext.BaseDirectory), "LeoKit.Jupyter.dll");
        using var kernel = KernelProcess.Start(
            ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh", "dotnet", program, "{connection_file}"],
            environment: new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" });
        using var here = new KernelClient(kernel.Connection);
        await here.ReadyAsync();

        var writing = await here.ExecuteAsync("File.WriteAllText(\"full.txt\", \"text\");");
        // What the runtime makes of a limit; of a disk without room it makes an IOException.
        Assert.Equal(("error", "System.ArgumentOutOfRangeException"), (writing.Status, (string?)writing.Reply["ename"]));
        Assert.Contains("execute_result: 2", (await here.ExecuteAsync("1 + 1")).Shown);
        // A referenced library cannot be copied, and is loaded where it is.
        Assert.Contains("execute_result: NetMQConfig", (await here.ExecuteAsync($"#r \"{Path.Combine(AppContext.BaseDirectory, "NetMQ.dll")}\"\ntypeof(NetMQ.NetMQConfig).Name")).Shown);
    }

    static async Task Eventually(Func<bool> holds)
    {
        for (var attempt = 0; attempt < 100 && !holds(); attempt++)
            await Task.Delay(100);
        Assert.True(holds());
    }
}
