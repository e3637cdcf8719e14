namespace LeoKit.Schema.Declared;

/// <summary>The census of pupil referral units, for the four years in which it was a census of its own; afterwards their pupils stand in the school census with the phase PR.</summary>
/// <remarks>Of the 45 fields, those that identify the pupil, place the stay in time and describe the pupil as the school census does. The published scripts have no "_SPR" in the names; a name that ran is preferred.</remarks>
static class PupilReferralUnitTable
{
    static readonly FormTable Form = FormTable.Named("PRU_Census");

    public static readonly Table Table = new()
    {
        Name = "PRU_Census",
        Accessor = "PupilReferralUnitCensus",
        Title = "Pupil referral unit census",
        Family = Family.NPD,
        Grain = "one pupil at one pupil referral unit on census day",
        ViewRules = [new() { Pattern = "pru_census_2010_to_2013", Years = Years.Ending(2010, 2013), SeenIn = "FFT's published scripts for the extract" }],
        MakeColumns = () =>
        [
            Spring("PupilMatchingRefAnonymous", "The pupil, as a pseudonym.", ColumnType.Text) with { MaxLength = 18, Required = true },
            Spring("AcademicYear", "The academic year of the census, as 2010/2011.", ColumnType.Text) with { MaxLength = 9, Structural = true, Required = true },
            Spring("CensusDate", "The day of the census.", ColumnType.Date) with { Structural = true, Required = true },
            Spring("RecordStatus", "Which of several records of one pupil to keep: empty, 1 to 10 and 20 are kept, 101 and above are their duplicates.", ColumnType.Whole) with { Structural = true },
            Spring("OnRoll", "1 on the unit's roll on census day.", ColumnType.Flag) with { Structural = true, Required = true },
            Spring("EnrolStatus", "Single, main or subsidiary registration: subsidiary for pupils who keep their place at a school.") with { MaxLength = 1, Required = true },
            Spring("NCyearActual", "The National Curriculum year that the pupil is taught in.") with { MaxLength = 2, Codes = CodeLists.NationalCurriculumYear, Required = true },
            Spring("EntryDate", "The day the pupil joined the unit.", ColumnType.Date) with { Required = true },
            // The form gives this field the name of the one before.
            Spring("LeavingDate", "The day the pupil left the unit; empty for pupils on roll.", ColumnType.Date) with { NotBefore = "EntryDate" },
            Form.Column("PartTime", "1 if the pupil attends part of the week."),
            Form.Column("LAEstab_anon", "The unit by authority and establishment, as a pseudonym.", ColumnType.Text) with { MaxLength = 12, Required = true },
            Form.Column("LA_anon", "The local authority of the unit, as a pseudonym.", ColumnType.Text) with { MaxLength = 12, Required = true },
            Form.Column("Gender", "Male or female.") with { MaxLength = 1, Codes = CodeLists.Gender, Required = true },
            Spring("YearOfBirth", "Calendar year of birth.", ColumnType.Whole) with { Unit = "year", Required = true },
            Form.Column("MonthOfBirth", "Calendar month of birth, 1 to 12.", ColumnType.Whole) with { Unit = "month", Required = true },
            Form.Column("EthnicGroupMajor", "Ethnic group, broad.") with { MaxLength = 4, Codes = CodeLists.EthnicGroupMajor },
            Form.Column("FSMeligible", "1 if eligible for free school meals."),
            Form.Column("SENprovision", "Provision for special educational needs.") with { MaxLength = 1 },
        ],
    };

    static Column Spring(string name, string description, ColumnType? type = null) => Form.Column(name, description, type) with { Pattern = "PRU_" + name };
}
