namespace LeoKit;

/// <summary>Definitions of staying in education.</summary>
public static class SustainedEducation
{
    /// <summary>DfE's post-16 report, for higher, adult further and other education: at least one day in each of 6 consecutive months. Key Stage 5 has a rule of its own there.</summary>
    public static SpellDefinition Post16 { get; } = new DayInMonths(
        "Sustained education (post-16 report)",
        "In education on at least one day in each of at least 6 months in a row within the year. The months of a tax year run from the 6th to the 5th here.",
        DefinitionSource.Post16, 6, InARow: true, year => year.Months);
}
