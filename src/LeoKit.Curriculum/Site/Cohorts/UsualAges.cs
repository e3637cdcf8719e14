using System.Collections.Immutable;

namespace LeoKit.Curriculum.Site.Cohorts;

/// <summary>The ages at which people are usually found in a table, by the 31 August in which a year ends.</summary>
/// <param name="Table">The table, by its name in the catalogue.</param>
/// <param name="From">The youngest.</param>
/// <param name="To">The oldest; <see cref="NoEnd"/> where people stay in it as long as records are made.</param>
/// <remarks>The form of the extract has no ages: these are the kit's reading of what the tables are about, and pages say so.</remarks>
sealed record UsualAges(string Table, int From, int To)
{
    public const int NoEnd = int.MaxValue;

    /// <summary>Tables about a person at an age, in the order of a life; lookups and lists of references have none.</summary>
    public static ImmutableArray<UsualAges> All { get; } =
    [
        new("CIN", 0, 18), new("CLA", 0, 18),
        new("EYFSP", 5, 5), new("SC_Pupil", 5, 18), new("Absence", 5, 16), new("Exclusions_01-02_to_04-05", 5, 18), new("Exclusions_05-06_to_20-21", 5, 18),
        new("Alt_Provision", 5, 16), new("PRU_Census", 5, 16),
        new("KS1", 7, 7), new("KS2", 11, 11), new("KS3", 14, 14), new("KS4", 16, 16),
        new("PLAMS", 17, 19), new("NCCIS", 17, 18), new("YPMAD", 17, 19), new("KS5", 18, 18),
        new("UCAS", 18, NoEnd), new("LILR_Learners", 17, NoEnd), new("LILR_Aims", 17, NoEnd), new("HESA", 19, NoEnd),
        new("Employment", 17, NoEnd), new("Earnings_and_IDBR", 17, NoEnd), new("SA", 17, NoEnd), new("Benefit", 17, NoEnd),
        new("CJRS", 17, NoEnd), new("SEISS", 17, NoEnd), new("Geography", 17, NoEnd),
    ];
}
