using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Compiles and runs a line that refers to the core library alone. It is ready before the references of a notebook are, so that most of the compiler is loaded by
/// a second processor, which has nothing else to do until the first cell comes.
/// </summary>
static class Rehearsal
{
    public static Task RunAsync() => Task.Run(() => CSharpScript
        .Create<object>("var rehearsal = 1 + 1; rehearsal", CellDialect.Options.WithFilePath("rehearsal").WithReferences(EngineReferences.FromHost(typeof(object).Assembly.Location)))
        .RunAsync());
}
