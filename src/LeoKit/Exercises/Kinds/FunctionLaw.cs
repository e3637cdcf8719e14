using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>What must hold of every call, whatever the function gives: that a total is kept, that a share lies between 0 and 1.</summary>
/// <param name="Says">The law in words, for a message: <c>the total stays the same</c>.</param>
/// <param name="Holds">Whether it holds for the arguments and what came out.</param>
sealed record FunctionLaw(string Says, Func<ImmutableArray<object?>, object?, bool> Holds);
