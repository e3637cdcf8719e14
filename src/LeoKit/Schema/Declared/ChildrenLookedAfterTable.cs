namespace LeoKit.Schema.Declared;

/// <summary>Children in the care of a local authority: the placements within each period of care.</summary>
/// <remarks>
/// Of the 25 fields, all but a few that repeat others or are of four years only. A period of care is one unbroken stretch in care and holds one or more episodes; a new episode begins when the
/// placement or the legal status changes. An episode that spans 31 March stands in the return of both years. Sex is written 1 and 2 here, M and F in the school census.
/// Content note: the table tells of children who live away from their parents, and why. Write "children in care" or "care-experienced people", and never about one row as a life.
/// </remarks>
static class ChildrenLookedAfterTable
{
    static readonly FormTable Form = FormTable.Named("CLA");

    public static readonly Table Table = new()
    {
        Name = "CLA",
        Accessor = "ChildrenLookedAfter",
        Title = "Children looked after",
        Family = Family.NPD,
        Grain = "one episode (placement and legal status) of one child in one year of the return (1 April to 31 March)",
        ViewRules = [new() { Pattern = "cla_2006_to_2021", Years = Years.Ending(2006, 2021), SeenIn = "FFT's published scripts for the extract" }],
        MakeColumns = () =>
        [
            // Children under school age and others without a school record have no reference.
            Form.Column("PupilMatchingRefAnonymous", "The pupil, as a pseudonym; empty for a child who could not be found among pupils.") with { MaxLength = 18 },
            Form.Column("PROCESSING_YEAR", "The year of the return by its end: 2011 is 1 April 2010 to 31 March 2011.", ColumnType.Whole) with { Structural = true, Required = true },
            Form.Column("CLA_LA_anon", "The local authority that is responsible, as a pseudonym.", ColumnType.Text) with { MaxLength = 12, Required = true },
            Form.Column("SEX", "Sex in numbers: 1 male, 2 female.") with { MaxLength = 1, Required = true },
            Form.Column("AGE_AUG", "Age in full years on 31 August before the year of the return.", ColumnType.Whole) with { Unit = "years", Required = true },
            Form.Column("ETHNIC", "Ethnic group, detailed.") with { MaxLength = 4, Required = true },
            Form.Column("UASC_STATUS", "1 if the child came to the country alone to seek asylum."),
            Form.Column("POC_START", "The first day of the period of care.", ColumnType.Date) with { Required = true },
            Form.Column("POC_LENGTH", "Days in this period of care up to its end, or to 31 March if it goes on.", ColumnType.Whole) with { Unit = "days", Required = true },
            Form.Column("CAT_NEED", "The main need when the period began.") with { MaxLength = 2, Required = true },
            Form.Column("EPI_IDX", "Runs through the episodes of a child in the return of the year, from 1.", ColumnType.Whole) with { Structural = true, Required = true },
            Form.Column("DATE_EPI_COMM", "The first day of the episode.", ColumnType.Date) with { NotBefore = "POC_START", Required = true },
            Form.Column("DATE_EPI_CEASED", "The last day of the episode; empty if it goes on after 31 March.", ColumnType.Date) with { NotBefore = "DATE_EPI_COMM" },
            Form.Column("LEGAL_STATUS", "Under which order or agreement the child is in care.") with { MaxLength = 2, Required = true },
            Form.Column("PLACEMENT", "Where the child lives.") with { MaxLength = 2, Codes = CareCodes.Placement, Required = true },
            Form.Column("REC", "Why the episode ended; X1 if another followed, -10 if it goes on after 31 March.") with { MaxLength = 3, Codes = CareCodes.ReasonEpisodeCeased, Required = true },
            Form.Column("CLA_REASON_PLACE_CHANGE", "Why the placement changed, where it did.") with { MaxLength = 5 },
            Form.Column("CLA_31_MARCH", "1 if the child was in care on 31 March.") with { Required = true },
            Form.Column("CLA_12_MONTHS", "1 if the child was in care on 31 March and had been for twelve months without a break.") with { Required = true },
        ],
    };
}
