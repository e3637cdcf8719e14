using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Serving;

/// <summary>What an <c>execute_request</c> asks for.</summary>
/// <param name="Code">The code.</param>
/// <param name="Silent">Nothing is shown or remembered.</param>
/// <param name="StoreHistory">Counted and remembered.</param>
/// <param name="AllowStdin">The front end can ask its person for input.</param>
/// <param name="StopOnError">When it fails, what was sent after it is not run.</param>
/// <param name="UserExpressions">Name → code whose value is to come with the reply.</param>
sealed record ExecuteOptions(string Code, bool Silent, bool StoreHistory, bool AllowStdin, bool StopOnError, JsonObject UserExpressions)
{
    /// <exception cref="BadMessageException">The content has no code.</exception>
    public static ExecuteOptions Of(JsonObject content)
    {
        var silent = Flag("silent", false);
        return new(
            content["code"] is JsonValue value && value.TryGetValue<string>(out var code) ? code : throw new BadMessageException("The execute_request has no code."),
            silent, !silent && Flag("store_history", true), Flag("allow_stdin", true), Flag("stop_on_error", true), content["user_expressions"] as JsonObject ?? []);

        bool Flag(string name, bool otherwise) => content[name] is JsonValue flag && flag.TryGetValue<bool>(out var set) ? set : otherwise;
    }
}
