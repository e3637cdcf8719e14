using System.Collections;
using System.Runtime.CompilerServices;

namespace LeoKit.Exercises;

/// <summary>Looks at what was handed in without trusting it: it may be endless, throw, or be anything at all.</summary>
static class Answer
{
    // Longer than any answer asked for, short enough for an endless sequence to be noticed at once.
    const int LongestSequence = 10_000;

    public static bool IsUntried(object? answer) => answer switch
    {
        null or IGap => true,
        string text => string.IsNullOrWhiteSpace(text),
        Array { Length: 0 } empty => GapMarks.IsGap(empty),
        IEnumerable sequence when Items(sequence) is { } items => items.Exists(item => item is IGap),
        _ => false,
    };

    /// <summary>The items of a sequence, or null if it is too long to be an answer.</summary>
    public static List<object?>? Items(IEnumerable sequence)
    {
        var items = new List<object?>();
        foreach (var item in sequence)
        {
            if (items.Count == LongestSequence)
                return null;
            items.Add(item);
        }

        return items;
    }

    /// <summary>The kind of an answer in words for a message.</summary>
    public static string KindOf(object answer) => answer switch
    {
        string => "text",
        char => "a character",
        bool => "true or false",
        sbyte or byte or short or ushort or int or uint or long or ulong => "a whole number",
        float or double or decimal => "a number",
        Delegate => "a function",
        Microsoft.Data.Analysis.DataFrame => "a data frame",
        Deedle.IFrame => "a Deedle frame",
        Estimate => "an estimate",
        EstimationResult => "a result that holds estimates",
        SdcTable => "a table of counts that is not published",
        PublishedTable => "a published table",
        ITuple tuple => $"{tuple.Length} values in brackets",
        IEnumerable => "a sequence",
        _ => $"a value of type {answer.GetType().Name}",
    };
}
