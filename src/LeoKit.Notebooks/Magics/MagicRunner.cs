using LeoKit.Display;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;
using LeoKit.Notebooks.Packages;

namespace LeoKit.Notebooks.Magics;

/// <summary>Does what the lines of a cell ask for that are not C#.</summary>
sealed class MagicRunner(EngineOptions options, Submissions submissions)
{
    readonly PackageLoader packages = new(options, submissions);

    /// <param name="cell">The cell.</param>
    /// <param name="part">A part of it that is not C#.</param>
    /// <param name="run">Runs code, given what errors call it.</param>
    public async Task<CellOutcome> RunAsync(CellContext cell, CellPart part, Func<string, string, Task<CellOutcome>> run)
    {
        try
        {
            return part switch
            {
                CellPart.PackageLines lines => await packages.LoadAsync(cell, lines),
                CellPart.Content content => Show(content),
                CellPart.Magic magic => await RunMagicAsync(cell, magic, run),
                _ => throw new InvalidOperationException($"A part {part} is not for this place."),
            };
        }
        catch (MagicException fault)
        {
            cell.Outputs(new ErrorOutput(MagicException.Name, fault.Message, [fault.Message]));
            return CellOutcome.Failed;
        }
    }

    static CellOutcome Show(CellPart.Content content)
    {
        var mimeType = content.Language switch
        {
            "markdown" or "md" => "text/markdown",
            "html" => "text/html",
            "javascript" or "js" => "application/javascript",
            "mermaid" => "text/vnd.mermaid",
            "meta" => null,
            _ => throw MagicException.For(content.Language),
        };
        if (mimeType == "text/html")
            CellFunctions.display(CellFunctions.HTML(content.Text));
        else if (mimeType is not null)
            content.Text.DisplayAs(mimeType);
        return CellOutcome.Completed;
    }

    async Task<CellOutcome> RunMagicAsync(CellContext cell, CellPart.Magic magic, Func<string, string, Task<CellOutcome>> run)
    {
        switch (magic.Name)
        {
            case "time":
                return CellOutcome.Completed;
            case "import":
                return await ImportAsync(magic, run);
            case "set":
                return await run(cell.Name, VariableMagics.Set(magic.Arguments));
            case "share":
                return await run(cell.Name, VariableMagics.Share(magic.Arguments));
            case "who":
                cell.Outputs(new StreamOutput("stdout", string.Join('\n', submissions.Variables.Select(variable => variable.Name)) + "\n"));
                return CellOutcome.Completed;
            case "whos":
                cell.Gate.Let();
                CellFunctions.display(VariableMagics.TableOf(submissions.Variables));
                cell.Gate.Refuse();
                return CellOutcome.Completed;
            case "lsmagic":
                cell.Outputs(new StreamOutput("stdout", MagicNames.Listed + "\n"));
                return CellOutcome.Completed;
            default:
                throw MagicException.For(magic.Name);
        }
    }

    async Task<CellOutcome> ImportAsync(CellPart.Magic magic, Func<string, string, Task<CellOutcome>> run)
    {
        foreach (var (name, code) in ImportedFile.Read(magic.Arguments, options.BaseDirectory))
            if (await run(name, code) is var outcome && outcome != CellOutcome.Completed)
                return outcome;
        return CellOutcome.Completed;
    }
}
