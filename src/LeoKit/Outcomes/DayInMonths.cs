using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit;

/// <summary>At least one day in so many of the months, in any of them or in a row.</summary>
sealed record DayInMonths(string Name, string Text, DefinitionSource Source, int Needed, bool InARow, Func<IYear, ImmutableArray<Spell>> Months)
    : SpellDefinition(Name, Text, Source)
{
    private protected override (bool Holds, string Found) Found(ImmutableArray<Spell> merged, IYear year)
    {
        var months = Months(year);
        var covered = months.Select(month => merged.Any(month.Overlaps)).ToArray();
        var found = InARow ? LongestRun(covered) : covered.Count(month => month);
        return (found >= Needed, string.Create(CultureInfo.InvariantCulture,
            $"a day in {found} of the {months.Length} months{(InARow ? " in a row" : "")}, where {Needed} are needed"));
    }

    static int LongestRun(bool[] months)
    {
        var longest = 0;
        var run = 0;
        foreach (var month in months)
        {
            run = month ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
