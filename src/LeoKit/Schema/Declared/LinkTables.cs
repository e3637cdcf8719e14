namespace LeoKit.Schema.Declared;

/// <summary>The three lookups through which every join between school, further education and tax records goes.</summary>
static class LinkTables
{
    const string FormAndScripts = "the form and published research code for the extract";

    /// <summary>The form heads this sheet with the longer name; the scripts that ran on the extract read this view.</summary>
    public static readonly Table EducationRecords = new()
    {
        Name = "EDUCATION_RECORDS_LOOKUP",
        Accessor = "RecordLookup",
        AlsoKnownAs = ["LEARNER_AE_ID_TO_RECID_LOOKUP"],
        Title = "Further education record to person",
        Family = Family.LINK,
        Grain = "one further education record of one person",
        ViewRules = [new() { Pattern = "EDUCATION_RECORDS_LOOKUP", SeenIn = "FFT's published scripts for the extract; the form calls the sheet LEARNER_AE_ID_TO_RECID_LOOKUP" }],
        MakeColumns = () => [RecordId, AeId],
    };

    public static readonly Table Edukeys = new()
    {
        Name = "LEARNER_AE_ID_TO_EDUKEY_LOOKUP",
        Accessor = "EdukeyLookup",
        Title = "Person to tax and benefit key",
        Family = Family.LINK,
        Grain = "one EDUKEY of one person",
        ViewRules = [new() { Pattern = "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", SeenIn = FormAndScripts }],
        MakeColumns = () =>
        [
            AeId,
            new() { Name = "EDUKEY", Type = ColumnType.Text, MaxLength = 14, Key = KeyRole.Edukey, Required = true, Description = "The person in tax, employment and benefit records, as a pseudonym." },
        ],
    };

    public static readonly Table PupilMatchingReferences = new()
    {
        Name = "LEARNER_AE_ID_TO_PMR_LOOKUP",
        Accessor = "PmrLookup",
        Title = "Person to pupil matching reference",
        Family = Family.LINK,
        Grain = "one pupil matching reference of one person",
        ViewRules = [new() { Pattern = "LEARNER_AE_ID_TO_PMR_LOOKUP", SeenIn = FormAndScripts }],
        MakeColumns = () =>
        [
            AeId,
            new() { Name = "PUPILMATCHINGREFANONYMOUS", Type = ColumnType.Text, MaxLength = 18, Key = KeyRole.PupilMatchingReference, Required = true, Description = "The pupil, as a pseudonym." },
        ],
    };

    static Column AeId => new() { Name = "AE_ID", Type = ColumnType.Large, Key = KeyRole.AeId, Required = true, Description = "The person: the hub of all joins." };

    static Column RecordId => new() { Name = "RECORDID", Type = ColumnType.Whole, Key = KeyRole.RecordId, Required = true, Description = "One record of further education." };
}
