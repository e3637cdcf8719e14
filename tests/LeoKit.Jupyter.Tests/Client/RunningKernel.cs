namespace LeoKit.Jupyter.Tests.Client;

/// <summary>A kernel and a front end that is connected to it.</summary>
public sealed class RunningKernel : IAsyncLifetime
{
    internal KernelProcess Kernel { get; } = KernelProcess.Start();

    internal KernelClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Client = new KernelClient(Kernel.Connection);
        await Client.ReadyAsync();
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        Kernel.Dispose();
        return ValueTask.CompletedTask;
    }
}
