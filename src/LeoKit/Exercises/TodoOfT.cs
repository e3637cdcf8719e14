using System.Collections;
using System.Collections.Immutable;
using LeoKit.Exercises;
using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>A gap that is not filled yet: made with <see cref="Todo.Of{T}"/>.</summary>
/// <typeparam name="T">What belongs into the gap.</typeparam>
public readonly struct Todo<T> : IGap
{
    /// <summary>A harmless value in place of the missing one.</summary>
    public static implicit operator T?(Todo<T> gap)
    {
        GapWatch.Noticed();
        return (T?)Harmless();
    }

    /// <summary>Says that something is still to be filled in.</summary>
    public override string ToString() => $"(a gap to fill: {typeof(T).Name})";

    static object? Harmless() =>
        typeof(T) == typeof(string) ? ""
        : typeof(T) == typeof(DataFrame) ? new DataFrame()
        : typeof(T) is { IsArray: true } array ? GapMarks.Mark(Array.CreateInstance(array.GetElementType()!, new int[array.GetArrayRank()]))
        : typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? typeof(T).GetField("Empty")!.GetValue(null)
        : typeof(IEnumerable).IsAssignableFrom(typeof(T)) && typeof(T) is { IsAbstract: false } list && list.GetConstructor([]) is not null ? Activator.CreateInstance(list)
        : default(T);
}
