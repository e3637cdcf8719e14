using System.Collections.Immutable;
using LeoKit.Display;
using LeoKit.Notebooks.Document;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace LeoKit.Notebooks.Engine;

/// <summary>The chain of compiled cells: each continues the one before.</summary>
sealed class Submissions : IDisposable
{
    readonly ScriptOptions firstOptions;
    readonly ShadowCopies shadows;
    readonly InteractiveAssemblyLoader loader = new();
    readonly Script<object> root;

    readonly Task<ScriptState<object>> starting;

    readonly Task formatters;

    ScriptState<object>? state;
    volatile Script<object> latest;
    ImmutableArray<MetadataReference> added = [];

    public Submissions(EngineOptions options)
    {
        foreach (var assembly in options.SharedAssemblies)
            loader.RegisterDependency(assembly);
        shadows = new ShadowCopies(options.ScratchFolder);
        firstOptions = CellDialect.Options
            .WithMetadataResolver(new NotebookReferenceResolver(options.BaseDirectory, options.SharedAssemblies, shadows))
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(options.BaseDirectory))
            .WithReferences(EngineReferences.ForFirstCell(options.SharedAssemblies))
            .WithImports(options.Imports);
        // An empty submission takes the references, so that the first cell and every question about code continue something that is bound already.
        root = latest = CSharpScript.Create<object>("", firstOptions, assemblyLoader: loader);
        starting = Task.Run(() => root.RunAsync());
        formatters = Task.Run(DisplayRegistration.RegisterForCells);
    }

    /// <summary>The variables that cells have declared, in order; a later one hides an earlier one of its name.</summary>
    public ImmutableArray<ScriptVariable> Variables =>
        state is null ? [] : [.. state.Variables.GroupBy(variable => variable.Name, StringComparer.Ordinal).Select(same => same.Last())];

    /// <summary>Compiles and shows a throw-away value. A cell that is there already does the same, and sooner when it is left alone.</summary>
    public async Task WarmAsync()
    {
        await formatters;
        if (state is not null)
            return;
        await root.ContinueWith<object>("var warm = 1 + 1; Console.Out.Flush(); warm", LaterOptions("warm")).RunFromAsync(await starting);
        CellDisplay.Bundle(Rendering.Of(2)).ToJsonString();
    }

    /// <summary>Lets the cells that follow use assemblies; a running cell is not changed.</summary>
    public void AddReferences(IEnumerable<string> paths) => added = [.. added, .. paths.Select(path => EngineReferences.FromFile(path))];

    /// <summary>What a stopped cell declared is not there: a cell that waited never gets to the end that would say so itself.</summary>
    public void ForgetUnfinished() => latest = (Script<object>?)state?.Script ?? root;

    /// <summary>Code as it would be compiled after the cell that runs or ran last; it is not run.</summary>
    public Script<object> After(string code) => latest.ContinueWith<object>(code, LaterOptions("cell"));

    public async Task<CellOutcome> RunAsync(CellContext cell, string code)
    {
        // A cell that names a library may draw: what every chart starts from gets ready while the cell is compiled.
        if (code.Contains("#r ", StringComparison.Ordinal))
            _ = Task.Run(DisplayRegistration.StartCharts);
        var before = state ??= await starting;
        var script = before.Script.ContinueWith<object>(code, LaterOptions(cell.Name));
        var diagnostics = script.Compile(cell.Stop);
        if (TagFunctions.Qualify(diagnostics, code) is { } withTags)
        {
            script = before.Script.ContinueWith<object>(withTags, LaterOptions(cell.Name));
            diagnostics = script.Compile(cell.Stop);
        }

        if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            cell.Outputs(CompileErrors.Describe(diagnostics));
            return CellOutcome.Failed;
        }

        if (CompileWarnings.Describe(diagnostics) is { } warnings)
            cell.Outputs(warnings);
        return await RunAsync(cell, script, before);
    }

    async Task<CellOutcome> RunAsync(CellContext cell, Script<object> script, ScriptState<object> before)
    {
        var showsValue = CellSource.EndsInValue(script);
        await formatters;
        latest = script;
        cell.Gate.Let();
        // An exception of the cell is kept in the state, so that what the cell had assigned before it survives; being stopped is not such an exception.
        state = await script.RunFromAsync(before, exception => exception is not ThreadAbortException && !(exception is OperationCanceledException && cell.Stop.IsCancellationRequested));
        cell.Gate.Refuse();
        added = [];
        if (state.Exception is { } exception)
        {
            cell.Outputs(RuntimeErrors.Describe(exception));
            return CellOutcome.Failed;
        }

        if (showsValue)
            cell.Outputs(ShownBy(cell.Gate, state.ReturnValue));
        return CellOutcome.Completed;
    }

    /// <summary>What a value looks like is a matter of its own code, which may be as endless as a cell.</summary>
    static ExecuteResult ShownBy(AbortGate gate, object? value)
    {
        gate.Let();
        var shown = CellDisplay.Bundle(Rendering.Of(value));
        gate.Refuse();
        return new(shown, [], null);
    }

    ScriptOptions LaterOptions(string cellName) => firstOptions.WithFilePath(cellName).WithReferences(added).WithImports();

    public void Dispose()
    {
        loader.Dispose();
        shadows.Dispose();
    }
}
