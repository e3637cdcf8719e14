using System.Reflection;
using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Serving;

/// <summary>What the kernel says about itself.</summary>
static class KernelInfo
{
    public static string Version { get; } = typeof(KernelInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static JsonObject Reply() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = MessageFactory.Version,
        ["implementation"] = "leokit",
        ["implementation_version"] = Version,
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["banner"] = $"LeoKit {Version}: C# on .NET {Environment.Version}",
        ["debugger"] = false,
        ["help_links"] = new JsonArray(new JsonObject { ["text"] = "C# language reference", ["url"] = "https://learn.microsoft.com/dotnet/csharp/language-reference/" }),
    };
}
