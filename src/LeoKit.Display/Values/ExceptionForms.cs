using System.Collections.Immutable;

namespace LeoKit.Display.Values;

/// <summary>Exceptions as values: what went wrong and why, without the frames and folders of one machine.</summary>
static class ExceptionForms
{
    const int MostCauses = 10;

    public static Forms Of(Exception exception)
    {
        var lines = Chain(exception).Take(MostCauses).ToImmutableArray();
        var html = lines.Select(line => $"<p>{line.Lead}<strong>{HtmlText.Encode(line.Name)}</strong>: {HtmlText.Encode(line.Message)}</p>");
        return new(
            $"<div class=\"leo-error\">{string.Concat(html)}</div>",
            string.Join("\n", lines.Select(line => $"{line.Lead}{line.Name}: {line.Message}")));
    }

    /// <summary>The message, with the folders of this machine left out.</summary>
    public static string Message(Exception exception)
    {
        var message = exception.Message.ReplaceLineEndings("\n");
        foreach (var folder in MachineFolders())
            message = message.Replace(folder, "", StringComparison.Ordinal);
        return message;
    }

    static IEnumerable<(string Lead, string Name, string Message)> Chain(Exception exception)
    {
        yield return ("", TypeName.Of(exception.GetType()), Message(exception));
        foreach (var cause in Causes(exception))
        {
            foreach (var line in Chain(cause))
                yield return (line.Lead.Length > 0 ? line.Lead : "caused by ", line.Name, line.Message);
        }
    }

    static IEnumerable<Exception> Causes(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: var several } => several,
        { InnerException: { } inner } => [inner],
        _ => [],
    };

    /// <summary>Folders that a message may name, longest first, each with its closing separator; a root folder says nothing and stays.</summary>
    static IEnumerable<string> MachineFolders() =>
        new[] { Environment.CurrentDirectory, AppContext.BaseDirectory, Path.GetTempPath(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }
            .Select(folder => folder.TrimEnd(Path.DirectorySeparatorChar))
            .Where(folder => folder.Length > 3)
            .Select(folder => folder + Path.DirectorySeparatorChar)
            .OrderByDescending(folder => folder.Length);
}
