using System.Collections.Immutable;

namespace LeoKit.Exercises;

static partial class Ask
{
    /// <summary>FUNC: a small function, tried on cases.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="signature">How it is declared, such as <c>double Percent(int part, int whole)</c>.</param>
    /// <param name="right">The function.</param>
    /// <param name="cases">Calls that are shown when they differ, and hidden ones, of which only the subject is told.</param>
    /// <param name="tolerance">How far a number may differ.</param>
    /// <param name="laws">What must hold of every call.</param>
    public static Exercise Function(string id, string signature, Delegate right, ImmutableArray<FunctionCase> cases, double tolerance = 0, ImmutableArray<FunctionLaw> laws = default) =>
        new(id, ExerciseKind.Function, Calls(signature, cases, tolerance, laws), _ => right);

    /// <summary>FIX: a faulty function that stands in the notebook and is to be repaired. Handed in unchanged it is no attempt.</summary>
    /// <param name="id">Notebook and letter.</param>
    /// <param name="signature">How it is declared.</param>
    /// <param name="faulty">The function in the notebook; it compiles.</param>
    /// <param name="symptom">What comes out of it, in a sentence.</param>
    /// <param name="right">The function as it should be.</param>
    /// <param name="cases">Calls; the faulty function gets some of them right, or moving the fault cannot be noticed.</param>
    /// <param name="tolerance">How far a number may differ.</param>
    /// <param name="laws">What must hold of every call.</param>
    public static Exercise Fix(string id, string signature, Delegate faulty, string symptom, Delegate right, ImmutableArray<FunctionCase> cases, double tolerance = 0, ImmutableArray<FunctionLaw> laws = default) =>
        new Exercise(id, ExerciseKind.Fix, Calls(signature, cases, tolerance, laws), _ => right).StartsFrom(faulty, symptom);

    /// <summary>A call that is shown when it differs.</summary>
    public static FunctionCase Case(params object?[] arguments) => new([.. arguments]);

    /// <summary>A call of which only the subject is told.</summary>
    public static FunctionCase Hidden(string about, params object?[] arguments) => new([.. arguments], about);

    static FunctionChecker Calls(string signature, ImmutableArray<FunctionCase> cases, double tolerance, ImmutableArray<FunctionLaw> laws) =>
        new() { Signature = signature, Cases = cases, Tolerance = tolerance, Laws = laws.IsDefault ? [] : laws };
}
