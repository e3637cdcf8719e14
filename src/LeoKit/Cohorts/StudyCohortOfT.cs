using System.Collections.Immutable;

namespace LeoKit;

/// <summary>A study cohort with the rows that are left; every step gives a new one.</summary>
/// <typeparam name="T">A record of one row.</typeparam>
public sealed class StudyCohort<T> : StudyCohort
{
    readonly Func<T, object?>? _person;

    internal StudyCohort(string unit, ImmutableArray<CohortStep> before, ImmutableArray<T> rows, Func<T, object?>? person, string name)
        : base(unit, before.Add(StepOf(before, rows, person, name)))
    {
        Rows = rows;
        _person = person;
    }

    /// <summary>The rows that are left, in their order.</summary>
    public ImmutableArray<T> Rows { get; }

    /// <summary>Keeps the rows for which a condition holds.</summary>
    /// <param name="name">What is kept, to be read after "those": <c>in Year 11</c>, <c>linked to tax records</c>.</param>
    /// <param name="condition">The condition.</param>
    public StudyCohort<T> Keep(string name, Func<T, bool> condition)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(condition);
        return new(Unit, Steps, [.. Rows.Where(condition)], _person, name);
    }

    /// <summary>Keeps the first row of each key, after an order if one is given; of equal rows the one that came first.</summary>
    /// <param name="name">What is kept, such as <c>first by date for each pupil and school</c>.</param>
    /// <param name="key">What tells the rows that are one.</param>
    /// <typeparam name="TKey">The type of the key.</typeparam>
    /// <param name="order">What comes first; null for the order that the rows have.</param>
    public StudyCohort<T> OnePer<TKey>(string name, Func<T, TKey> key, Func<T, IComparable?>? order = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(key);
        var places = Enumerable.Range(0, Rows.Length);
        var first = (order is null ? places : places.OrderBy(place => order(Rows[place]), Comparer<IComparable?>.Default)).DistinctBy(place => key(Rows[place])).ToHashSet();
        return new(Unit, Steps, [.. Rows.Where((_, place) => first.Contains(place))], _person, name);
    }

    static CohortStep StepOf(ImmutableArray<CohortStep> before, ImmutableArray<T> rows, Func<T, object?>? person, string name) =>
        new(before.Length, name, rows.Length, before.IsEmpty ? 0 : before[^1].Rows - rows.Length, person is null ? null : rows.Select(person).Where(one => one is not null).Distinct().Count());
}
