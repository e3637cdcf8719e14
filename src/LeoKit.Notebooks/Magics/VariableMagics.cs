using System.Collections.Immutable;
using System.Text.Json;
using LeoKit.Display;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Scripting;

namespace LeoKit.Notebooks.Magics;

/// <summary>The commands about variables, as the C# that does the same.</summary>
static class VariableMagics
{
    const int LongestValue = 60;

    /// <summary><c>#!set --name x --value 5</c> as <c>var x = 5;</c>.</summary>
    public static string Set(ImmutableArray<string> arguments)
    {
        var given = MagicArguments.Parse(arguments);
        var (name, value) = (given["--name"], given["--value"]);
        if (name is null || value is null || !SyntaxFacts.IsValidIdentifier(name))
            throw new MagicException("#!set needs a name and a value: #!set --name x --value 5. In C# the same is: var x = 5;");
        if (value.StartsWith("@input:", StringComparison.Ordinal))
            return $"Console.Write({Literal(value["@input:".Length..].Trim('"') + " ")}); var {name} = Console.ReadLine();";
        if (value.StartsWith('@'))
            return $"var {name} = {OfThisKernel(value[1..])};";
        return $"var {name} = {LiteralOf(value)};";
    }

    /// <summary><c>#!share --from csharp x --as y</c> as <c>var y = x;</c>; a variable that keeps its name is there already.</summary>
    public static string Share(ImmutableArray<string> arguments)
    {
        var given = MagicArguments.Parse(arguments);
        var name = given.Positional.FirstOrDefault();
        if (name is null)
            throw new MagicException("#!share needs a variable: #!share --from csharp x. Cells of this engine share all their variables without it.");
        var source = OfThisKernel($"{given["--from"] ?? "csharp"}:{name}");
        return given["--as"] is { } alias && alias != name ? $"var {alias} = {source};" : $"_ = {source};";
    }

    /// <summary>Names, types and values of variables.</summary>
    public static TableView TableOf(ImmutableArray<ScriptVariable> variables) =>
        new(["Name", "Type", "Value"], [.. variables.Select(variable => ImmutableArray.Create(variable.Name, variable.Type.Name, ShortText(variable.Value)))]);

    static string ShortText(object? value)
    {
        var text = Rendering.Of(value).First(form => form.MimeType == "text/plain").Text.Split('\n')[0];
        return text.Length <= LongestValue ? text : text[..LongestValue] + "…";
    }

    static string OfThisKernel(string variable)
    {
        var parts = variable.Split(':');
        return parts is [var only] ? only
            : parts is ["csharp", var name] ? name
            : throw new MagicException($"Variables of {parts[0]} cannot be shared: this engine runs C# only. Compute the value in C#.");
    }

    static string LiteralOf(string value)
    {
        try
        {
            using var json = JsonDocument.Parse(value);
            return json.RootElement.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? value
                : json.RootElement.ValueKind == JsonValueKind.String ? Literal(json.RootElement.GetString()!)
                : $"System.Text.Json.Nodes.JsonNode.Parse({Literal(value)})";
        }
        catch (JsonException)
        {
            return Literal(value);
        }
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
