using LeoKit.Schema;

namespace LeoKit.Synthetic.Structure;

/// <summary>
/// Which tables take their rows from one and the same person. Tables that refer to each other's records do, or a learning aim would belong to no learner; all others are
/// independent, so that having rows in one says nothing of having rows in another.
/// </summary>
static class LentTogether
{
    /// <summary>The name of the group of a table; null for one that names no person, and for the two lookups of a person's own keys.</summary>
    public static string? GroupOf(Table table) => table switch
    {
        { Family: Family.NOT_LEO } or { Name: "IDBR_LOOKUP" or "LILR_LARS" or "LEARNER_AE_ID_TO_EDUKEY_LOOKUP" or "LEARNER_AE_ID_TO_PMR_LOOKUP" } => null,
        { Family: Family.LILR } or { Name: "EDUCATION_RECORDS_LOOKUP" } => "further education",
        { Family: Family.UCAS } => "applications",
        { Name: "KS2_Pupil" or "KS2_Exam" } => "Key Stage 2",
        { Name: "KS3_Candidate" or "KS3_Result" } => "Key Stage 3",
        { Name: "KS4_Pupil" or "KS4_Exam" } => "Key Stage 4",
        { Name: "KS5_Student" or "KS5_Exam" } => "Key Stage 5",
        { Name: "Exclusions_Table_1" or "Exclusions_Table_2" or "Exclusions_Table_3" } => "exclusions",
        { Name: "YPMAD_Chronological_Indicators" or "YPMAD_Snapshot_Indicators" } => "attainment by 19",
        _ => table.Name,
    };

    /// <summary>True if a table of a group is joined by this key.</summary>
    public static bool Uses(string group, KeyRole key) =>
        StandardExtract.Tables.Any(table => GroupOf(table) == group && table.Columns.Any(column => column.Key == key));
}
