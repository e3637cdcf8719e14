namespace LeoKit;

/// <summary>Whether one person meets a definition in one year, and why.</summary>
/// <param name="Holds">Whether the definition is met.</param>
/// <param name="Year">The year that was looked at.</param>
/// <param name="Found">What the spells show, next to what is needed.</param>
/// <param name="Definition">The definition that was applied.</param>
public sealed record SpellOutcome(bool Holds, IYear Year, string Found, SpellDefinition Definition)
{
    /// <summary>Answer, reason and definition in three sentences.</summary>
    public override string ToString() => $"{Definition.Name} in {Year}: {(Holds ? "yes" : "no")}, {Found}. {Definition.Text} Source: {Definition.Source}.";
}
