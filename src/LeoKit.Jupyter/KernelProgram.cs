using System.Globalization;
using System.Runtime.InteropServices;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Serving;

namespace LeoKit.Jupyter;

/// <summary>The process that a front end starts.</summary>
public static class KernelProgram
{
    /// <summary>Serves until it is asked to shut down or its front end is gone.</summary>
    /// <param name="connectionFile">Where to listen; the front end writes it.</param>
    /// <returns>The exit code: 0, or 2 when the kernel could not start.</returns>
    public static async Task<int> RunAsync(string? connectionFile)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            if (connectionFile is null)
                throw new KernelException("KER001", "the kernel needs a connection file. A front end gives it one; to start a kernel by hand, run leokit kernel run.");
            // The worker takes longest to get ready, so it starts before anything else is looked at.
            await using var session = new WorkerSession(Directory.GetCurrentDirectory(), WorkerSession.AnswerGrace);
            await using (var kernel = new Kernel(ConnectionFile.Read(connectionFile), session, Console.Error.WriteLine))
            {
                using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Take(signal, () => _ = kernel.InterruptAsync()));
                using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Take(signal, kernel.Finish));
                FrontEnd.WatchFrom(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), kernel.Finish);
                await kernel.Finished;
            }

            return 0;
        }
        catch (Exception fault) when (fault is KernelException or FileNotFoundException)
        {
            Console.Error.WriteLine(fault.Message);
            return 2;
        }
    }

    static void Take(PosixSignalContext signal, Action what)
    {
        signal.Cancel = true;
        what();
    }
}
