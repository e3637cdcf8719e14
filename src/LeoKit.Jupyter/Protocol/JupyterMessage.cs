using System.Text.Json.Nodes;

namespace LeoKit.Jupyter.Protocol;

/// <summary>One message of the Jupyter protocol.</summary>
/// <param name="Identities">Whom it comes from or goes to; on the broadcast channel its topic.</param>
/// <param name="Header">Who sent it, when, and its type.</param>
/// <param name="ParentHeader">The header of the request that caused it; empty for none.</param>
/// <param name="Content">What it says; its shape depends on the type.</param>
/// <remarks>Format: https://jupyter-client.readthedocs.io/en/stable/messaging.html (protocol 5.3, read November 2026).</remarks>
sealed record JupyterMessage(IReadOnlyList<byte[]> Identities, JsonObject Header, JsonObject ParentHeader, JsonObject Content)
{
    public JsonObject Metadata { get; init; } = [];

    public string Type => (string?)Header["msg_type"] ?? "";

    public string Id => (string?)Header["msg_id"] ?? "";
}
