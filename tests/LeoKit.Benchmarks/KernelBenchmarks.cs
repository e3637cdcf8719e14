using System.Diagnostics;
using System.Globalization;
using LeoKit.Jupyter.Sockets;
using LeoKit.Jupyter.Tests.Client;

namespace LeoKit.Benchmarks;

/// <summary>The kernel beside ipykernel, through the same client, in turns, so that a noisy machine is noisy for both.</summary>
static class KernelBenchmarks
{
    const string Python = "/usr/bin/python3";

    public static async IAsyncEnumerable<Finding> RunAsync()
    {
        var (own, other) = (new List<double>(), new List<double>());
        for (var n = 0; n < 9; n++)
        {
            own.Add(await FirstResultAsync(() => KernelProcess.Start()));
            if (File.Exists(Python))
                other.Add(await FirstResultAsync(StartPython));
        }

        var beside = other.Count == 0 ? "ipykernel is not here" : $"ipykernel {Milliseconds(Measure.Median(other))}";
        yield return new("Jupyter kernel, cold start to the first 1 + 1, median of 9", Milliseconds(Measure.Median(own)), $"≤ ipykernel; {beside}");
        var ours = await SessionAsync(() => KernelProcess.Start(), n => $"var v{n} = {n}; v{n}", "v1.ToStr");
        var theirs = File.Exists(Python) ? await SessionAsync(StartPython, n => $"v{n} = {n}; v{n}", "v1.bit_l") : null;
        yield return new("Jupyter kernel, warm cell, median of 100", Milliseconds(ours.Cell), theirs is null ? beside : $"ipykernel {Milliseconds(theirs.Cell)}");
        yield return new("Jupyter kernel, completion, median of 30", Milliseconds(ours.Completion), theirs is null ? "≤ 100 ms" : $"≤ 100 ms; ipykernel {Milliseconds(theirs.Completion)}");
        yield return new("Jupyter kernel, stop of an endless loop, median of 9", Milliseconds(await StopAsync()), "≤ 1000 ms");
        yield return new("Jupyter kernel, peak memory of its processes after that", $"{ours.Bytes / 1048576} MiB", theirs is null ? beside : $"ipykernel {theirs.Bytes / 1048576} MiB");
    }

    static KernelProcess StartPython() => KernelProcess.Start([Python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]);

    static async Task<double> FirstResultAsync(Func<KernelProcess> start)
    {
        var watch = Stopwatch.StartNew();
        using var kernel = start();
        using var client = new KernelClient(kernel.Connection);
        await client.ReadyAsync();
        await client.ExecuteAsync("1 + 1");
        return watch.Elapsed.TotalMilliseconds;
    }

    static async Task<Session> SessionAsync(Func<KernelProcess> start, Func<int, string> cell, string toComplete)
    {
        using var kernel = start();
        using var client = new KernelClient(kernel.Connection);
        await client.ReadyAsync();
        var n = 0;
        var warm = await Measure.MedianMillisecondsAsync(100, () => client.ExecuteAsync(cell(++n)));
        var completion = await Measure.MedianMillisecondsAsync(30, () => client.RequestAsync("complete_request", new() { ["code"] = toComplete, ["cursor_pos"] = toComplete.Length }));
        return new(warm, completion, BytesOf(kernel.Process.Id));
    }

    static async Task<double> StopAsync()
    {
        using var kernel = KernelProcess.Start();
        using var client = new KernelClient(kernel.Connection);
        await client.ReadyAsync();
        var times = new List<double>();
        for (var n = 0; n < 9; n++)
        {
            var id = client.SendCode("Console.Write(\"go\"); while (true) { }");
            await client.Mailbox.FirstAsync(letter => letter.ParentId == id && letter.Message.Type == "stream", KernelClient.Patience);
            var watch = Stopwatch.StartNew();
            client.Send(SocketName.Control, "interrupt_request", []);
            await client.ReplyAsync(id);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Measure.Median(times);
    }

    /// <summary>Peak memory of a process and its children. Only Linux tells it in files; elsewhere the process alone is counted.</summary>
    static long BytesOf(int process)
    {
        using var own = Process.GetProcessById(process);
        var threads = $"/proc/{process}/task";
        var children = Directory.Exists(threads)
            ? Directory.GetDirectories(threads).SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : [];
        return own.PeakWorkingSet64 + children.Sum(child => BytesOf(int.Parse(child, CultureInfo.InvariantCulture)));
    }

    static string Milliseconds(double value) => value.ToString("0.0 ms", CultureInfo.InvariantCulture);

    sealed record Session(double Cell, double Completion, long Bytes);
}
