using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit;

/// <summary>A run of so many covered days within the year.</summary>
sealed record DaysInARow(string Name, string Text, DefinitionSource Source, int Needed) : SpellDefinition(Name, Text, Source)
{
    private protected override (bool Holds, string Found) Found(ImmutableArray<Spell> merged, IYear year)
    {
        var longest = merged.Clip(year).Longest()?.Days ?? 0;
        return (longest >= Needed, string.Create(CultureInfo.InvariantCulture,
            $"the longest spell within the year has {longest} {(longest == 1 ? "day" : "days")}, where {Needed} are needed"));
    }
}
