namespace LeoKit.Schema.Declared;

/// <summary>Permanent exclusions of the years before the exclusion of a pupil came with the school census.</summary>
/// <remarks>Of the 14 fields, all but those that repeat the census. The years hold permanent exclusions only: that nobody has a fixed period there says nothing about pupils.</remarks>
static class EarlierExclusionsTable
{
    static readonly FormTable Form = FormTable.Named("Exclusions_01-02_to_04-05");

    public static readonly Table Table = new()
    {
        Name = "Exclusions_2002_to_2005",
        Accessor = "EarlierExclusions",
        CatalogueName = "Exclusions_01-02_to_04-05",
        Title = "Permanent exclusions, earlier years",
        Family = Family.NPD,
        Grain = "one permanent exclusion",
        ViewRules =
        [
            new() { Pattern = "exclusions_[yyyy]", Years = Years.Ending(2002), Inferred = true, SeenIn = "continues exclusions_2003 to exclusions_2005" },
            new() { Pattern = "exclusions_[yyyy]", Years = Years.Ending(2003, 2005), SeenIn = "FFT's published scripts for the extract" },
        ],
        MakeColumns = () =>
        [
            // The form shows the prefix of a query in front of the name.
            Form.Column("PupilMatchingRefAnonymous", "The pupil, as a pseudonym.") with { Pattern = "PupilMatchingRefAnonymous_ex[yy]", MaxLength = 18, Required = true },
            Form.Column("CensusDate", "The day of the census that reported the exclusion.", ColumnType.Date) with { Structural = true, Required = true },
            Form.Column("StartDate", "The first day of the exclusion.", ColumnType.Date) with { Required = true },
            Form.Column("PermanentExclusionInd", "P for a permanent exclusion; every row is one.", ColumnType.Code) with { MaxLength = 1, Codes = CareCodes.PermanentOnly, Required = true },
            // The form writes the suffix before "_anon", the published scripts after it; a name that ran is preferred.
            Form.Column("LAEstab_anon", "The school by authority and establishment, as a pseudonym.", ColumnType.Text) with { Pattern = "LAEstab_anon_ex[yy]", MaxLength = 12, Required = true },
            Form.Column("Gender", "Male or female.", ColumnType.Code) with { MaxLength = 1, Codes = CodeLists.Gender, Required = true },
            Form.Column("YearOfBirth", "Calendar year of birth.", ColumnType.Whole) with { Unit = "year", Required = true },
            Form.Column("MonthOfBirth", "Calendar month of birth, 1 to 12.", ColumnType.Whole) with { Unit = "month", Required = true },
            Form.Column("SENStage", "Provision for special educational needs.", ColumnType.Code) with { MaxLength = 1, Codes = CareCodes.SenStage },
        ],
    };
}
