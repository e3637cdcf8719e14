using System.Diagnostics;
using System.Globalization;

namespace LeoKit.Jupyter;

/// <summary>The program that started the kernel. When it crashes it sends no word, and without this watch the kernel would stay behind.</summary>
static class FrontEnd
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <param name="processId">What front ends pass in <c>JPY_PARENT_PID</c>; on Windows it is a handle, and the job of the front end ends the kernel.</param>
    /// <param name="gone">Called once when the front end is no more.</param>
    public static void WatchFrom(string? processId, Action gone)
    {
        if (OperatingSystem.IsWindows() || !int.TryParse(processId, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return;
        _ = WatchAsync(id, gone);
    }

    static async Task WatchAsync(int id, Action gone)
    {
        while (IsAlive(id))
            await Task.Delay(Interval);
        gone();
    }

    static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
