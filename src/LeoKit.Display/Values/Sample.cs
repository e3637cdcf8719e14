using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace LeoKit.Display.Values;

/// <summary>The first items of a sequence, read once and never to the end, and what is known about the rest.</summary>
/// <param name="Items">The items read.</param>
/// <param name="HasMore">Whether anything follows.</param>
/// <param name="MoreCount">How many follow; null when only counting them could tell.</param>
/// <param name="Failure">What stopped the reading, when the sequence threw.</param>
sealed record Sample(ImmutableArray<object?> Items, bool HasMore, long? MoreCount, Exception? Failure)
{
    /// <summary>Items shown of any sequence.</summary>
    public const int MostItems = 20;

    static readonly ImmutableArray<Type> HashOrdered =
    [
        typeof(ImmutableDictionary<,>), typeof(ImmutableHashSet<>), typeof(ConcurrentDictionary<,>), typeof(FrozenDictionary<,>), typeof(FrozenSet<>),
    ];

    /// <summary>What follows, in words; null if nothing does.</summary>
    public string? More => this switch
    {
        { Failure: { } failure } => $"{Thrown.By(failure)}: {ExceptionForms.Message(failure)}",
        { HasMore: false } => null,
        { MoreCount: { } count } => MoreText.Of(count),
        _ => "… and more",
    };

    public static Sample Of(IEnumerable sequence, int most)
    {
        var items = ImmutableArray.CreateBuilder<object?>();
        try
        {
            foreach (var item in InStableOrder(sequence))
            {
                if (items.Count == most)
                    return new(items.ToImmutable(), true, CountWithoutReading(sequence) - most, null);
                items.Add(item);
            }
        }
        catch (Exception failure)
        {
            return new(items.ToImmutable(), true, null, failure);
        }

        return new(items.ToImmutable(), false, 0, null);
    }

    /// <summary>Some collections follow the hashes of their items, which differ from run to run: they are shown sorted.</summary>
    static IEnumerable InStableOrder(IEnumerable sequence) =>
        sequence is Hashtable || HashOrdered.Any(open => Generic.Closes(sequence.GetType(), open))
            ? sequence.Cast<object?>().OrderBy(SortKey, StringComparer.Ordinal)
            : sequence;

    /// <summary>Numbers of up to twenty digits are padded, so that 10 comes after 9.</summary>
    static string SortKey(object? item)
    {
        var key = item is not null && Fields.Of(item) is [{ Name: "Key" } first, ..] ? first.Value : item;
        var text = OneLine.Of(key);
        return ScalarText.IsNumber(key) && !text.StartsWith('-') ? text.PadLeft(20) : text;
    }

    static long? CountWithoutReading(IEnumerable sequence)
    {
        if (sequence is ICollection collection)
            return collection.Count;
        if (Generic.Closing(sequence.GetType(), typeof(IEnumerable<>)) is not { } typed)
            return null;
        object?[] arguments = [sequence, 0];
        return (bool)Counter.MakeGenericMethod(typed.GetGenericArguments()).Invoke(null, arguments)! ? (int)arguments[1]! : null;
    }

    static readonly MethodInfo Counter = typeof(Enumerable).GetMethod(nameof(Enumerable.TryGetNonEnumeratedCount))!;
}
