using LeoKit.Notebooks.Workers;

namespace LeoKit.Notebooks.Tests.Workers;

public sealed class WireTests
{
    [Theory]
    [InlineData("\u001e{\"a\":1}\n", "message {\"a\":1}")]
    [InlineData("\u001e{\"a\":1}\n\u001e{\"b\":2}\n", "message {\"a\":1}|message {\"b\":2}")]
    [InlineData("printed by native code\n", "stray printed by native code\n")]
    [InlineData("no line end\u001e{\"a\":1}\nafter", "stray no line end|message {\"a\":1}|stray after")]
    [InlineData("\u001e{\"half\":", "")]
    [InlineData("", "")]
    public async Task Messages_and_stray_text_are_told_apart(string wire, string expected) =>
        Assert.Equal(expected, await Read(new StringReader(wire)));

    [Fact]
    public async Task A_message_that_arrives_in_pieces_is_put_together() =>
        Assert.Equal("message {\"text\":\"abc\"}", await Read(new OneCharacterAtATime("\u001e{\"text\":\"abc\"}\n")));

    static async Task<string> Read(TextReader reader)
    {
        var read = new List<string>();
        await Wire.ReadAsync(reader, message => read.Add($"message {message.ToJsonString()}"), text => read.Add($"stray {text}"));
        return string.Join('|', read);
    }

    sealed class OneCharacterAtATime(string text) : StringReader(text)
    {
        public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default) =>
            new(Read(buffer.Span[..1]));

        public override Task<int> ReadAsync(char[] buffer, int index, int count) => Task.FromResult(Read(buffer, index, 1));
    }
}
