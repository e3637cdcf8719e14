namespace LeoKit.Notebooks.Magics;

/// <summary>A line that only notebooks know cannot be done; the message says what to write instead.</summary>
sealed class MagicException(string message) : Exception(message)
{
    /// <summary>What the error is called in a notebook.</summary>
    public const string Name = "Notebook command";

    /// <summary>The answer to a command that this engine does not have.</summary>
    public static MagicException For(string name) => new($"#!{name} is not known here. " + name switch
    {
        "fsharp" or "f#" or "F#" or "pwsh" or "powershell" or "sql" or "kql" or "http" or "python" or "r" =>
            "This engine runs C# only: write the cell in C#, or keep it for a notebook with another kernel.",
        "connect" => "This engine has one kernel: open a database or a file from C# instead.",
        "value" => "Put the text into a C# raw string instead: var text = \"\"\"…\"\"\";",
        "about" => "Write Environment.Version to see the version of .NET.",
        "log" => "Write Console.WriteLine(…) where you want to follow what happens.",
        "r" or "i" or "nuget" or "extension" => "Write #r \"nuget: Package, Version\" or #r \"path/to/Library.dll\" instead.",
        _ => $"Write it in C#. These are known: {MagicNames.Listed}.",
    });
}
