namespace LeoKit;

/// <summary>Definitions of claiming out-of-work benefits. The column <c>Out_of_work_benefit</c> says which spells count; the codes alone do not.</summary>
public static class OutOfWorkBenefit
{
    /// <summary>DfE's post-16 report: at least one day in each of 6 or more consecutive months.</summary>
    public static SpellDefinition Post16 { get; } = new DayInMonths(
        "Out-of-work benefits (post-16 report)",
        "Claiming out-of-work benefits on at least one day in each of at least 6 months in a row within the year. The months of a tax year run from the 6th to the 5th here.",
        DefinitionSource.Post16, 6, InARow: true, year => year.Months);
}
