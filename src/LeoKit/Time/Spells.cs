using System.Collections.Immutable;

namespace LeoKit;

/// <summary>What to do with the spells of one person. The order in which they come never matters.</summary>
public static class Spells
{
    /// <summary>The same days as spells that neither overlap nor touch, the earliest first. An end stays uncertain only if every spell that has it is uncertain there.</summary>
    public static ImmutableArray<Spell> Merge(this IEnumerable<Spell> spells)
    {
        var merged = ImmutableArray.CreateBuilder<Spell>();
        foreach (var spell in spells.Order())
        {
            if (merged.Count > 0 && merged[^1].Touches(spell))
                merged[^1] = Joined(merged[^1], spell);
            else
                merged.Add(spell);
        }

        return merged.ToImmutable();
    }

    /// <summary>The parts that lie in <paramref name="range"/>; spells outside it are left out.</summary>
    public static IEnumerable<Spell> Clip(this IEnumerable<Spell> spells, Spell range) =>
        from spell in spells let part = spell.Clip(range) where part is not null select part.Value;

    /// <summary>The parts that lie in an <see cref="AcademicYear"/> or a <see cref="TaxYear"/>.</summary>
    public static IEnumerable<Spell> Clip(this IEnumerable<Spell> spells, IYear year) => spells.Clip(Spell.Of(year));

    /// <summary>The days between the spells that no spell covers; nothing before the first or after the last one.</summary>
    public static ImmutableArray<Spell> Gaps(this IEnumerable<Spell> spells)
    {
        var merged = spells.Merge();
        return [.. merged.Skip(1).Select((next, before) => new Spell(merged[before].End.AddDays(1), next.Start.AddDays(-1)))];
    }

    /// <summary>The days of <paramref name="range"/> that no spell covers.</summary>
    public static ImmutableArray<Spell> Gaps(this IEnumerable<Spell> spells, Spell range)
    {
        var gaps = ImmutableArray.CreateBuilder<Spell>();
        var firstOpen = range.Start.DayNumber;
        foreach (var spell in spells.Clip(range).Merge())
        {
            if (spell.Start.DayNumber > firstOpen)
                gaps.Add(new(DateOnly.FromDayNumber(firstOpen), spell.Start.AddDays(-1)));
            firstOpen = spell.End.DayNumber + 1;
        }

        if (firstOpen <= range.End.DayNumber)
            gaps.Add(new(DateOnly.FromDayNumber(firstOpen), range.End));
        return gaps.ToImmutable();
    }

    /// <summary>The days of a year that no spell covers.</summary>
    public static ImmutableArray<Spell> Gaps(this IEnumerable<Spell> spells, IYear year) => spells.Gaps(Spell.Of(year));

    /// <summary>How many days of <paramref name="range"/> the spells cover; a day that several cover counts once.</summary>
    public static int DaysIn(this IEnumerable<Spell> spells, Spell range) => spells.Clip(range).Merge().Sum(spell => spell.Days);

    /// <summary>How many days of a year the spells cover; a day that several cover counts once.</summary>
    public static int DaysIn(this IEnumerable<Spell> spells, IYear year) => spells.DaysIn(Spell.Of(year));

    /// <summary>The longest run of covered days, after merging; the earlier of two equally long, null if there is no spell.</summary>
    public static Spell? Longest(this IEnumerable<Spell> spells)
    {
        var merged = spells.Merge();
        return merged.IsEmpty ? null : merged.MaxBy(spell => spell.Days);
    }

    static Spell Joined(Spell first, Spell next)
    {
        var end = first.End > next.End ? first.End : next.End;
        return new(first.Start, end)
        {
            UncertainStart = first.UncertainStart && (next.Start > first.Start || next.UncertainStart),
            UncertainEnd = (first.End < end || first.UncertainEnd) && (next.End < end || next.UncertainEnd),
        };
    }
}
