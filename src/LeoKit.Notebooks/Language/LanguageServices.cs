using System.Collections.Immutable;
using LeoKit.Notebooks.Engine;
using LeoKit.Notebooks.Magics;

namespace LeoKit.Notebooks.Language;

/// <summary>
/// Answers what an editor asks about code that has not run, in the light of the cells that have: from Roslyn's own model of the submissions,
/// which the engine holds anyway. Positions count UTF-16 units. May be asked from any thread, also while a cell runs.
/// </summary>
public sealed class LanguageServices
{
    readonly Submissions submissions;

    internal LanguageServices(Submissions submissions) => this.submissions = submissions;

    /// <summary>What could stand at a position, beginning with the letters that stand there already.</summary>
    public Completions Complete(string code, int position) =>
        MagicCompletion.At(code, position) ?? CodeCompletion.At(ModelOf(code), position);

    /// <summary>What is at a position: its declaration and documentation; inside brackets of a call, what may be put there. Null for nothing.</summary>
    public Hover? HoverAt(string code, int position)
    {
        var model = ModelOf(code);
        return SymbolHover.At(model, position) ?? SignatureHover.At(model, position);
    }

    /// <summary>The overloads of the call whose brackets surround a position; null outside a call.</summary>
    public Signatures? SignaturesAt(string code, int position) => SignatureHelp.At(ModelOf(code), position);

    /// <summary>What the compiler has to say, in the order of the text.</summary>
    public ImmutableArray<CodeRemark> Diagnose(string code) => CodeRemarks.Of(ModelOf(code));

    /// <summary>Whether code that is typed line by line can be run.</summary>
    public static Completeness IsComplete(string code) => CodeCompleteness.Of(CellParts.CSharpOf(code));

    CodeModel ModelOf(string code) => new(submissions.After(CellParts.CSharpOf(code)).GetCompilation());
}
