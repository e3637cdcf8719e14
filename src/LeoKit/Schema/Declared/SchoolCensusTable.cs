namespace LeoKit.Schema.Declared;

/// <summary>The school census, spring term: the core columns that a researcher asks for first.</summary>
static class SchoolCensusTable
{
    const string Scripts = "FFT's published scripts for the extract";

    static readonly Years Always = Years.Ending(2002, 2021);

    public static readonly Table Table = new()
    {
        Name = "SC_Pupil",
        Title = "School census, spring term",
        Family = Family.NPD,
        Grain = "one pupil at one school on census day",
        ViewRules =
        [
            // The form says that the census begins in 2001/02; the published scripts read it from 2003 on.
            new() { Pattern = "plasc_[yyyy]", Years = Years.Ending(2002), Term = Term.Spring, Inferred = true, SeenIn = "continues plasc_2003 to plasc_2005" },
            new() { Pattern = "plasc_[yyyy]", Years = Years.Ending(2003, 2005), Term = Term.Spring, SeenIn = Scripts },
            new() { Pattern = "Spring_Census_[yyyy]", Years = Years.Ending(2006, 2021), Term = Term.Spring, TermToken = "spr", SeenIn = Scripts },
        ],
        Columns =
        [
            Make("PupilMatchingRefAnonymous", ColumnType.Text, Always, "The pupil, as a pseudonym.") with { MaxLength = 18, Key = KeyRole.PupilMatchingReference, Required = true },
            Make("AcademicYear", ColumnType.Text, Always, "The academic year of the census, as 2010/2011.") with { Structural = true, MaxLength = 9, Required = true },
            Make("CensusDate", ColumnType.Date, Always, "The day of the census.") with { Structural = true, Required = true },
            Make("RecordStatus", ColumnType.Whole, Always, "Which of several records of one pupil to keep: empty, 1 to 10 and 20 are kept, 101 and above are their duplicates.") with { Structural = true },
            Make("OnRoll", ColumnType.Flag, Years.Ending(2009, 2021), "1 on the school's roll on census day, 0 no longer on it.") with { Structural = true, Required = true },
            Make("EnrolStatus", ColumnType.Code, Always, "Single, main or subsidiary registration.") with
            {
                MaxLength = 1,
                Codes = CodeLists.EnrolStatus,
                Renamed = [new(Years.Ending(2002), "RegistrationType_[term][yy]")],
            },
            Make("NCyearActual", ColumnType.Code, Always, "The National Curriculum year that the pupil is taught in.") with
            {
                MaxLength = 2,
                Codes = CodeLists.NationalCurriculumYear,
                Renamed = [new(Years.Ending(2002), "ActualNCYearGroup_[term][yy]")],
            },
            Make("PHASE", ColumnType.Code, Years.Ending(2014, 2021), "The phase of the school.") with { MaxLength = 2, Codes = CodeLists.Phase },
            // The form writes the suffix of the next three before "_anon", the published scripts after it; a name that ran is preferred.
            Make("URN_anon", ColumnType.Text, Always, "The school, as a pseudonym.") with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("LAEstab_anon", ColumnType.Text, Always, "The school by authority and establishment, as a pseudonym.") with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("LA_anon", ColumnType.Text, Always, "The local authority of the school, as a pseudonym.") with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("Gender", ColumnType.Code, Always, "Male or female, as the school recorded it.") with { MaxLength = 1, Codes = CodeLists.Gender, Required = true },
            Make("YearOfBirth", ColumnType.Whole, Always, "Calendar year of birth.") with { Unit = "year", Required = true },
            Make("MonthOfBirth", ColumnType.Whole, Always, "Calendar month of birth, 1 to 12.") with { Unit = "month", Required = true },
            Make("EthnicGroupMinor", ColumnType.Code, Years.Ending(2006, 2021), "Ethnic group, detailed.") with { MaxLength = 4, Codes = CodeLists.EthnicGroupMinor },
            Make("EthnicGroupMajor", ColumnType.Code, Years.Ending(2006, 2021), "Ethnic group, broad.") with { MaxLength = 4, Codes = CodeLists.EthnicGroupMajor },
            Make("LanguageGroupMajor", ColumnType.Code, Years.Ending(2006, 2021), "First language, broad.") with { MaxLength = 6, Codes = CodeLists.LanguageGroupMajor },
            // The form gives other names for the first years, the published scripts this one from 2003 on; a name that ran is preferred.
            Make("FSMeligible", ColumnType.Flag, Always, "1 if eligible for free school meals; not known for pupils off roll.") with
            {
                Renamed = [new(Years.Ending(2002), "FreeSchoolMeals_[term][yy]")],
            },
            Make("EVERFSM_6", ColumnType.Flag, Years.Ending(2017, 2021), "1 if eligible for free school meals at any time in the last six years."),
            Make("EVERFSM_ALL", ColumnType.Flag, Years.Ending(2010, 2021), "1 if ever recorded as eligible for free school meals."),
            Make("SENprovision", ColumnType.Code, Always, "Provision for special educational needs; not known for pupils off roll.") with
            {
                MaxLength = 1,
                Codes = CodeLists.SenProvision,
                Renamed = [new(Years.Ending(2002), "SENstage_[term][yy]"), new(Years.Ending(2003, 2005), "SENstatus_[term][yy]")],
            },
            Make("IDACI_S", ColumnType.Number, Years.Ending(2002, 2015), "Share of children in the home area in low-income families.") with
            {
                Pattern = "IDACIScore_[term][yy]",
                Decimals = 3,
                Unit = "proportion",
            },
            Make("IDACI_R", ColumnType.Whole, Years.Ending(2002, 2015), "Rank of the home area by that share; 1 is the most deprived.") with
            {
                Pattern = "IDACIRank_[term][yy]",
                Unit = "rank",
            },
        ],
    };

    static Column Make(string name, ColumnType type, Years years, string description) =>
        new() { Name = name, Type = type, Populated = years, Description = description, Pattern = name + "_[term][yy]" };
}
