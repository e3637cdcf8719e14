using System.Runtime.CompilerServices;

namespace LeoKit.Exercises;

/// <summary>Tells the empty array that a gap turned into from one that a learner made: a filter that finds nothing is an answer.</summary>
static class GapMarks
{
    // The marks go with the arrays: nothing is kept that nobody else keeps.
    static readonly ConditionalWeakTable<Array, object> Made = [];

    public static Array Mark(Array gap)
    {
        Made.Add(gap, gap.GetType());
        return gap;
    }

    public static bool IsGap(Array array) => Made.TryGetValue(array, out _);
}
