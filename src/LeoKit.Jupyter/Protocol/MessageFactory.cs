using System.Text;
using System.Text.Json.Nodes;

namespace LeoKit.Jupyter.Protocol;

/// <summary>Makes messages of one session.</summary>
/// <param name="session">The name of the session.</param>
/// <param name="user">Who speaks.</param>
/// <param name="clock">Tells the time that headers carry.</param>
sealed class MessageFactory(string session, string user, TimeProvider clock)
{
    public const string Version = "5.3";

    int made;

    public string Session => session;

    /// <summary>An answer to a request, on the channel that it came from.</summary>
    public JupyterMessage Reply(JupyterMessage request, string type, JsonObject content) => new(request.Identities, Header(type), Copy(request.Header), content);

    /// <summary>Something for every front end.</summary>
    public JupyterMessage Broadcast(JupyterMessage? cause, string type, JsonObject content) =>
        new([Encoding.UTF8.GetBytes($"kernel.{session}.{type}")], Header(type), cause is null ? [] : Copy(cause.Header), content);

    /// <summary>A request of its own.</summary>
    public JupyterMessage Request(string type, JsonObject content) => new([], Header(type), [], content);

    JsonObject Header(string type) => new()
    {
        ["msg_id"] = FormattableString.Invariant($"{session}_{Interlocked.Increment(ref made)}"),
        ["session"] = session,
        ["username"] = user,
        ["date"] = clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", System.Globalization.CultureInfo.InvariantCulture),
        ["msg_type"] = type,
        ["version"] = Version,
    };

    static JsonObject Copy(JsonObject header) => header.DeepClone().AsObject();
}
