using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using LeoKit.Display;
using LeoKit.Notebooks.Document;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Runs C# cells one after another in this process; each sees what the earlier ones declared.
/// The process's console is taken over while the engine lives, so there is one engine in a process at a time.
/// </summary>
public sealed class CSharpEngine : IDisposable
{
    readonly EngineOptions options;
    readonly ScriptOptions firstCell;
    readonly InteractiveAssemblyLoader loader = new();
    /// <remarks>Registering loads the chart library; it takes as long as compiling the first cell and can be done at the same time.</remarks>
    readonly Task formatters = Task.Run(DisplayRegistration.Register);

    readonly CellStream standardOutput;
    readonly CellStream standardError;
    readonly (TextWriter Out, TextWriter Error, TextReader In) previousConsole = (Console.Out, Console.Error, Console.In);
    ScriptState<object>? state;
    Action<Output> receiver = _ => { };

    /// <summary>Makes an engine; nothing is compiled until the first cell.</summary>
    public CSharpEngine(EngineOptions options)
    {
        this.options = options;
        foreach (var assembly in options.SharedAssemblies)
            loader.RegisterDependency(assembly);
        firstCell = ScriptOptions.Default
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(System.Text.Encoding.UTF8)
            .WithMetadataResolver(new NotebookReferenceResolver(options.BaseDirectory, options.SharedAssemblies))
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(options.BaseDirectory))
            .WithReferences(EngineReferences.ForFirstCell(options.SharedAssemblies))
            .WithImports(options.Imports);
        standardOutput = new CellStream("stdout", options.StreamLimit, (name, text) => receiver(new StreamOutput(name, text)));
        standardError = new CellStream("stderr", options.StreamLimit, (name, text) => receiver(new StreamOutput(name, text)));
        Console.SetOut(standardOutput);
        Console.SetError(standardError);
        Console.SetIn(TextReader.Null);
    }

    /// <summary>Runs one cell.</summary>
    /// <param name="cellName">What errors call the cell: its id.</param>
    /// <param name="code">C# in the script dialect.</param>
    /// <param name="outputs">Called with each output as it comes, possibly from several threads; pieces of one stream come separately.</param>
    /// <param name="stop">Ends the cell. Cancel it with <see cref="CancellationTokenSource.CancelAsync"/>: ending a thread blocks the caller.</param>
    public async Task<CellOutcome> RunAsync(string cellName, string code, Action<Output> outputs, CancellationToken stop = default)
    {
        receiver = outputs;
        standardOutput.Restart();
        standardError.Restart();
        var outcome = CellOutcome.Completed;
        try
        {
            var ended = await CellThread.RunAsync(async () => outcome = await RunOnCellThreadAsync(cellName, code, outputs), options.StopGrace, stop);
            return ended ? outcome : CellOutcome.Stopped;
        }
        catch (UnresponsiveCellException)
        {
            return CellOutcome.Unresponsive;
        }
    }

    async Task<CellOutcome> RunOnCellThreadAsync(string cellName, string code, Action<Output> outputs)
    {
        DisplayChannel.Use(contents => outputs(new DisplayData(Bundle(contents), [])));
        var script = Continue(cellName, code);
        var errors = script.Compile().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        if (errors.Length > 0)
        {
            outputs(CompileErrors.Describe(errors));
            return CellOutcome.Failed;
        }

        var showsValue = CellSource.EndsInValue(script);
        await formatters;
        state = state is null
            ? await script.RunAsync(catchException: IsNotStop)
            : await script.RunFromAsync(state, catchException: IsNotStop);
        if (state.Exception is { } exception)
        {
            outputs(RuntimeErrors.Describe(exception));
            return CellOutcome.Failed;
        }

        if (showsValue)
            outputs(new ExecuteResult(Bundle(Rendering.Of(state.ReturnValue)), [], null));
        return CellOutcome.Completed;
    }

    Script<object> Continue(string cellName, string code)
    {
        var options = firstCell.WithFilePath(cellName);
        return state is null
            ? CSharpScript.Create<object>(code, options, assemblyLoader: loader)
            : state.Script.ContinueWith<object>(code, options.WithReferences(ImmutableArray<MetadataReference>.Empty).WithImports());
    }

    /// <summary>An exception of the cell is kept in the state, so that what the cell had assigned before it survives; ending the thread is not such an exception.</summary>
    static bool IsNotStop(Exception exception) => exception is not ThreadAbortException;

    static JsonObject Bundle(ImmutableArray<MimeContent> contents) =>
        new(contents.Select(content => KeyValuePair.Create(content.MimeType, Content(content))));

    static JsonNode? Content(MimeContent content) =>
        content.MimeType.EndsWith("json", StringComparison.Ordinal) ? JsonNode.Parse(content.Text) : JsonValue.Create(content.Text);

    /// <summary>Whether an assembly was compiled from a cell.</summary>
    internal static bool IsSubmission(Assembly assembly) => assembly.GetName().Name is { } name && name.StartsWith('ℛ');

    /// <summary>Gives the console back.</summary>
    public void Dispose()
    {
        Console.SetOut(previousConsole.Out);
        Console.SetError(previousConsole.Error);
        Console.SetIn(previousConsole.In);
        loader.Dispose();
    }
}
