using System.Collections.Immutable;

namespace LeoKit;

/// <summary>A definition that the spells of one person meet in a year, or do not. Spells are merged first, so overlaps, order and days outside the year never matter.</summary>
public abstract record SpellDefinition : Definition
{
    private protected SpellDefinition(string name, string text, DefinitionSource source)
        : base(name, text, source)
    {
    }

    /// <summary>Whether the spells meet the definition in <paramref name="year"/>; no spells do not.</summary>
    public bool Holds(IEnumerable<Spell> spells, IYear year) => Judge(spells, year).Holds;

    /// <summary>As <see cref="Holds"/>, with what was found and the definition at hand.</summary>
    public SpellOutcome Judge(IEnumerable<Spell> spells, IYear year)
    {
        var (holds, found) = Found(spells.Merge(), year);
        return new(holds, year, found, this);
    }

    private protected abstract (bool Holds, string Found) Found(ImmutableArray<Spell> merged, IYear year);
}
