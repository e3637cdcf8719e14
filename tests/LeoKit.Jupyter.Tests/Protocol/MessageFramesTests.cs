using System.Text;
using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Tests.Protocol;

public sealed class MessageFramesTests
{
    static readonly MessageFrames Frames = new(new Signature("key"));

    [Fact]
    public void A_message_survives_the_wire()
    {
        var message = new JupyterMessage([[1, 2]], new JsonObject { ["msg_type"] = "x_request", ["msg_id"] = "7" }, [], new JsonObject { ["text"] = "ü 😀 <b>" });

        var read = Frames.Read(Frames.ToFrames(message));

        Assert.Equal(("x_request", "7", "ü 😀 <b>"), (read.Type, read.Id, (string?)read.Content["text"]));
        Assert.Equal([1, 2], Assert.Single(read.Identities));
    }

    [Theory]
    [InlineData("", "it has no <IDS|MSG> frame")]
    [InlineData("id,<IDS|MSG>,sig,{}", "it has 2 frames after <IDS|MSG>, and needs 5")]
    [InlineData("<IDS|MSG>,00,{},{},{},{}", "its signature is wrong or missing")]
    [InlineData("<IDS|MSG>,SIGN,{},{},{},{}", "its header has no msg_type")]
    [InlineData("<IDS|MSG>,SIGN,[],{},{},{}", "its header is not a JSON object")]
    public void What_is_no_message_is_said_to_be_none(string frames, string reason)
    {
        var parts = frames.Split(',').Select(Encoding.UTF8.GetBytes).ToList();
        if (frames.Contains("SIGN", StringComparison.Ordinal))
            parts[1] = Encoding.ASCII.GetBytes(new Signature("key").Of([.. parts.Skip(2)]));
        Assert.Equal(reason, Assert.Throws<BadMessageException>(() => Frames.Read(parts)).Message);
    }
}
