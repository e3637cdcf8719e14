using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Jupyter.Protocol;

/// <summary>Where a kernel listens and how its messages are signed: the file that a front end writes before it starts the kernel.</summary>
/// <param name="Address">An address of this computer.</param>
/// <param name="ShellPort">The port of requests to run and look at code.</param>
/// <param name="IoPubPort">The port of what every front end is told.</param>
/// <param name="StdinPort">The port of questions to the person at the front end.</param>
/// <param name="ControlPort">The port of requests that must not wait.</param>
/// <param name="HeartbeatPort">The port that echoes.</param>
/// <param name="Key">The key of the signatures; empty for unsigned messages.</param>
sealed record ConnectionFile(string Address, int ShellPort, int IoPubPort, int StdinPort, int ControlPort, int HeartbeatPort, string Key)
{
    /// <summary>Reads a connection file.</summary>
    /// <exception cref="KernelException">It is not one, or asks for what this kernel does not do.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            var transport = (string?)json["transport"] ?? "tcp";
            if (transport != "tcp")
                throw new KernelException("KER002", $"the connection file {path} asks for the transport {transport}. This kernel listens on tcp only; choose tcp in the front end.");
            var scheme = (string?)json["signature_scheme"] ?? "hmac-sha256";
            if (scheme != "hmac-sha256")
                throw new KernelException("KER002", $"the connection file {path} asks for the signature scheme {scheme}. This kernel signs with hmac-sha256 only.");
            return new(LoopbackAddress((string?)json["ip"] ?? "127.0.0.1", path), Port("shell_port"), Port("iopub_port"), Port("stdin_port"), Port("control_port"), Port("hb_port"), (string?)json["key"] ?? "");

            int Port(string name) => json[name]?.GetValue<int>() ?? throw new KernelException("KER001", $"the connection file {path} has no {name}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or FormatException)
        {
            throw new KernelException("KER001", $"the connection file {path} cannot be read: {fault.Message} A front end writes it; to start a kernel by hand, run leokit kernel run without a file.");
        }
    }

    /// <summary>The text of the file.</summary>
    public string ToJson() => new JsonObject
    {
        ["transport"] = "tcp",
        ["ip"] = Address,
        ["shell_port"] = ShellPort,
        ["iopub_port"] = IoPubPort,
        ["stdin_port"] = StdinPort,
        ["control_port"] = ControlPort,
        ["hb_port"] = HeartbeatPort,
        ["signature_scheme"] = "hmac-sha256",
        ["key"] = Key,
        ["kernel_name"] = "",
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    /// <remarks>Whoever reaches the ports and knows the key can run code: they are open to this computer only.</remarks>
    static string LoopbackAddress(string address, string path) =>
        address == "localhost" ? "127.0.0.1"
        : IPAddress.TryParse(address, out var parsed) && IPAddress.IsLoopback(parsed) ? address
        : throw new KernelException("KER002", $"the connection file {path} asks to listen on {address}. This kernel listens on this computer only (127.0.0.1).");
}
