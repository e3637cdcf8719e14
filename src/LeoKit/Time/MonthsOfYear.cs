using System.Collections.Immutable;

namespace LeoKit;

/// <summary>Cuts time into months that all start on the same day of the month.</summary>
static class MonthsOfYear
{
    public static ImmutableArray<Spell> From(DateOnly first, int count = 12) =>
        [.. Enumerable.Range(0, count).Select(month => new Spell(first.AddMonths(month), first.AddMonths(month + 1).AddDays(-1)))];
}
