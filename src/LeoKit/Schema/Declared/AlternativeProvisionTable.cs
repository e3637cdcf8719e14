namespace LeoKit.Schema.Declared;

/// <summary>Places in alternative provision outside state schools that a local authority pays for.</summary>
/// <remarks>Of the 27 fields, those that identify the pupil, the place and what is known of the pupil. Sex is written 1 and 2 here, M and F in the school census.</remarks>
static class AlternativeProvisionTable
{
    static readonly FormTable Form = FormTable.Named("Alt_Provision");

    public static readonly Table Table = new()
    {
        Name = "Alt_Provision",
        Accessor = "AlternativeProvision",
        Title = "Alternative provision census",
        Family = Family.NPD,
        Grain = "one place of one pupil, as the local authority returns it each January",
        ViewRules = [new() { Pattern = "ap_census_2008_to_2021", Years = Years.Ending(2008, 2021), SeenIn = "FFT's published scripts for the extract" }],
        MakeColumns = () =>
        [
            Form.Column("PupilMatchingRefAnonymous", "The pupil, as a pseudonym.") with { MaxLength = 18, Required = true },
            Form.Column("ACADYR", "The academic year of the return, as 2010/2011.", ColumnType.Text) with { MaxLength = 9, Structural = true, Required = true },
            Form.Column("Record_Status", "Which of several records of one pupil to keep: empty and 2 to 7 are kept, 102 and above are their duplicates.", ColumnType.Whole) with { Structural = true },
            Form.Column("OpenPlacement", "1 if the place is open on the day of the return.") with { Structural = true },
            // The form lists the last year of the same column under another name.
            Form.Column("APtype", "What kind of place it is.", years: Years.Ending(2008, 2017)) with
            {
                MaxLength = 3,
                Codes = new("APtype",
                [
                    new("ACD", "Academy", Years.Ending(2008, 2013)),
                    new("HSP", "Hospital school"), new("IND", "Independent school"), new("NMS", "Non-maintained school"), new("NOT", "Not a school"),
                ]),
            },
            Form.Column("LA_anon", "The local authority that pays, as a pseudonym.", ColumnType.Text) with { MaxLength = 12, Required = true },
            Form.Column("Gender", "Sex in numbers: 1 male, 2 female, 0 or 9 if it is not given.") with { MaxLength = 1, Required = true },
            Form.Column("YearOfBirth", "Calendar year of birth.", ColumnType.Whole) with { Unit = "year", Required = true },
            Form.Column("MonthOfBirth", "Calendar month of birth, 1 to 12.", ColumnType.Whole) with { Unit = "month", Required = true },
            Form.Column("EthnicGroupMajor", "Ethnic group, broad.") with { MaxLength = 4, Codes = CodeLists.EthnicGroupMajor },
            Form.Column("FSMeligible", "1 if eligible for free school meals."),
            Form.Column("SENProvision", "Provision for special educational needs.") with { MaxLength = 1, Codes = CodeLists.SenProvision },
        ],
    };
}
