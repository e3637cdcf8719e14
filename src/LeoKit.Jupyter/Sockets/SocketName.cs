namespace LeoKit.Jupyter.Sockets;

/// <summary>The sockets on which requests and replies travel.</summary>
enum SocketName
{
    /// <summary>Requests to run and to look at code.</summary>
    Shell,

    /// <summary>Requests that must not wait for a running cell.</summary>
    Control,

    /// <summary>Questions of the kernel to the person at the front end.</summary>
    Stdin,

    /// <summary>What every front end is told.</summary>
    IoPub,
}
