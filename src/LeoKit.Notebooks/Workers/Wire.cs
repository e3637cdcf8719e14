using System.Text;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Workers;

/// <summary>
/// How a worker process talks on its standard output: JSON text sequences (RFC 7464), a record separator before and a line feed after each message.
/// JSON never contains the separator, so text that a cell writes past the console is told apart and kept.
/// </summary>
static class Wire
{
    public const char RecordSeparator = '\u001e';

    /// <summary>Reads messages and stray text until the stream ends.</summary>
    public static async Task ReadAsync(TextReader reader, Action<JsonObject> message, Action<string> strayText)
    {
        var pending = new StringBuilder();
        var buffer = new char[16 * 1024];
        int read;
        while ((read = await reader.ReadAsync(buffer)) > 0)
        {
            pending.Append(buffer, 0, read);
            // A large message comes in thousands of pieces: it is looked at again only when a piece can have ended it.
            if (pending[0] != RecordSeparator || buffer.AsSpan(0, read).Contains('\n'))
                TakeWhole(pending, message, strayText);
        }

        if (pending.Length > 0 && pending[0] != RecordSeparator)
            strayText(pending.ToString());
    }

    static void TakeWhole(StringBuilder pending, Action<JsonObject> message, Action<string> strayText)
    {
        var text = pending.ToString();
        var at = 0;
        while (at < text.Length)
        {
            var start = text.IndexOf(RecordSeparator, at);
            if (start < 0)
            {
                strayText(text[at..]);
                at = text.Length;
                break;
            }

            if (start > at)
                strayText(text[at..start]);
            at = start;
            var end = text.IndexOf('\n', start);
            if (end < 0)
                break;
            message(JsonNode.Parse(text[(start + 1)..end])!.AsObject());
            at = end + 1;
        }

        pending.Remove(0, at);
    }
}
