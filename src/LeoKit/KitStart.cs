using System.Runtime.CompilerServices;
using LeoKit.Display;
using LeoKit.Exercises;
using Microsoft.DotNet.Interactive.Formatting;

namespace LeoKit;

/// <summary>Runs when a notebook loads the kit: from then on frames, charts and the kit's own results show as a reader expects.</summary>
static class KitStart
{
#pragma warning disable CA2255 // A notebook references the kit with one line and calls nothing to start it.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register() => DisplayRegistration.RegisterOnceLoaded(RegisterOwn);

    static void RegisterOwn()
    {
        AsSentence<CheckResult>(result => CheckHtml.Of(result));
        AsSentence<ExerciseHint>(hint => CheckHtml.Of(hint));
    }

    static void AsSentence<T>(Func<T, string> html)
        where T : class
    {
        Formatter.Register<T>((value, writer) => writer.Write(html(value)), "text/html");
        Formatter.Register<T>((value, writer) => writer.Write(value), "text/plain");
    }
}
