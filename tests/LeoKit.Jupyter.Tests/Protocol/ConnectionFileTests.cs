using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Tests.Protocol;

public sealed class ConnectionFileTests : IDisposable
{
    readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void It_is_read_as_a_front_end_writes_it()
    {
        var written = new ConnectionFile("127.0.0.1", 1, 2, 3, 4, 5, "secret");
        File.WriteAllText(path, written.ToJson());
        Assert.Equal(written, ConnectionFile.Read(path));
    }

    [Theory]
    [InlineData("""{"transport":"ipc"}""", "KER002: the connection file PATH asks for the transport ipc. This kernel listens on tcp only; choose tcp in the front end.")]
    [InlineData("""{"signature_scheme":"hmac-md5"}""", "KER002: the connection file PATH asks for the signature scheme hmac-md5. This kernel signs with hmac-sha256 only.")]
    [InlineData("""{"ip":"0.0.0.0"}""", "KER002: the connection file PATH asks to listen on 0.0.0.0. This kernel listens on this computer only (127.0.0.1).")]
    [InlineData("""{"ip":"127.0.0.1"}""", "KER001: the connection file PATH has no shell_port.")]
    public void What_cannot_be_done_is_said(string json, string message)
    {
        File.WriteAllText(path, json);
        Assert.Equal(message.Replace("PATH", path, StringComparison.Ordinal), Assert.Throws<KernelException>(() => ConnectionFile.Read(path)).Message);
    }

    [Fact]
    public void Half_a_file_says_how_to_go_on()
    {
        File.WriteAllText(path, "{");
        var fault = Assert.Throws<KernelException>(() => ConnectionFile.Read(path));
        Assert.StartsWith($"KER001: the connection file {path} cannot be read: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("to start a kernel by hand, run leokit kernel run without a file.", fault.Message, StringComparison.Ordinal);
    }
}
