using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using LeoKit.Files;
using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Specs;

/// <summary>Makes a connection file for a kernel that no front end starts.</summary>
public static class NewConnection
{
    /// <summary>Writes a file with free ports and a key of its own.</summary>
    /// <returns>Its path.</returns>
    public static string Write(string folder)
    {
        var ports = FreePorts(5);
        var path = Path.Combine(folder, FormattableString.Invariant($"kernel-leokit-{Environment.ProcessId}.json"));
        WholeFile.Write(path, new ConnectionFile("127.0.0.1", ports[0], ports[1], ports[2], ports[3], ports[4], Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))).ToJson());
        // The key opens the kernel to whoever can read it.
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }

    /// <summary>Ports that nobody listens on. They are held together for a moment, so that no two are the same.</summary>
    static List<int> FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToList();
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }
}
