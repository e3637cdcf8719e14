using System.Collections.Immutable;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Magics;

/// <summary>The code behind <c>#!import "file"</c>.</summary>
static class ImportedFile
{
    /// <summary>What errors call each piece of code, and the code, in order.</summary>
    public static ImmutableArray<(string Name, string Code)> Read(ImmutableArray<string> arguments, string baseDirectory)
    {
        if (arguments is not [var given, ..])
            throw new MagicException("#!import needs a file: #!import \"other.ipynb\". It takes .ipynb, .dib, .cs and .csx.");
        var path = Path.GetFullPath(Path.Combine(baseDirectory, given));
        if (!File.Exists(path))
            throw new MagicException($"#!import: there is no file {given}. The path is relative to the folder of the notebook.");
        try
        {
            var name = Path.GetFileName(path);
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".ipynb" => [.. NotebookFile.Read(path).Cells.OfType<CodeCell>().Where(IsCSharp).Select(cell => ($"{name} cell {cell.Id}", cell.Source))],
                ".cs" or ".csx" or ".dib" => [(name, File.ReadAllText(path))],
                var other => throw new MagicException($"#!import does not read {other} files. It takes .ipynb, .dib, .cs and .csx."),
            };
        }
        catch (Exception fault) when (fault is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            throw new MagicException($"#!import: {fault.Message}");
        }
    }

    static bool IsCSharp(CodeCell cell) =>
        (cell.Metadata["polyglot_notebook"]?["kernelName"] ?? cell.Metadata["dotnet_interactive"]?["language"])?.GetValue<string>() is null or "csharp";
}
