using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Engine;

/// <summary>Shows an exception with the frames that are the notebook's own code; frames of libraries and of the engine are left out.</summary>
static partial class RuntimeErrors
{
    public static ErrorOutput Describe(Exception thrown)
    {
        var exception = Unwrap(thrown);
        return new ErrorOutput(NameOf(exception), exception.Message.ReplaceLineEndings("\n"), [.. Lines(exception)]);
    }

    static IEnumerable<string> Lines(Exception exception)
    {
        yield return $"{NameOf(exception)}: {exception.Message}".ReplaceLineEndings("\n");
        foreach (var frame in OwnFrames(exception))
            yield return "   " + frame;
        if (exception.InnerException is not { } inner)
            yield break;
        yield return "caused by";
        foreach (var line in Lines(Unwrap(inner)))
            yield return line;
    }

    static Exception Unwrap(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        _ => exception,
    };

    static string NameOf(Exception exception) => ScriptTypePrefix().Replace(exception.GetType().FullName ?? exception.GetType().Name, "");

    static ImmutableArray<string> OwnFrames(Exception exception) =>
    [
        .. new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetMethod()?.DeclaringType?.Assembly is { IsDynamic: false } assembly
                && CSharpEngine.IsSubmission(assembly)
                && frame.GetFileLineNumber() > 0)
            .Select(Describe),
    ];

    static string Describe(StackFrame frame)
    {
        var method = MethodName(frame.GetMethod()!);
        var place = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(frame.GetFileName())}, line {frame.GetFileLineNumber()}");
        return method is null ? $"at {place}" : $"at {method} in {place}";
    }

    /// <summary>The name as written in the cell; null for the body of the cell itself.</summary>
    static string? MethodName(MethodBase method)
    {
        var type = method.DeclaringType!;
        var compilerMade = CompilerMadeName().Match(method.Name == "MoveNext" ? type.Name : method.Name);
        var name = compilerMade.Success ? compilerMade.Groups["name"].Value : method.Name;
        return name.Trim('<', '>') is "Initialize" or "Factory" or "" ? null : name;
    }

    [GeneratedRegex(@"^Submission#\d+\+?")]
    private static partial Regex ScriptTypePrefix();

    [GeneratedRegex(@"^<+(?<name>[^<>]*)>+")]
    private static partial Regex CompilerMadeName();
}
