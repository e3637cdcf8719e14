using System.Collections.Immutable;

namespace LeoKit.Schema.Declared;

/// <summary>The school census: the core columns that a researcher asks for first.</summary>
/// <remarks>
/// The spring census is the main one. The autumn and summer censuses have no ethnic group in the form; of their other columns this kit keeps only those
/// that follow a pupil from term to term, so that the many rows stay small.
/// </remarks>
static class SchoolCensusTable
{
    const string Scripts = "FFT's published scripts for the extract";

    static readonly FormTable Form = FormTable.Named("SC_Pupil");
    static readonly Years Always = Years.Ending(2002, 2021);
    static readonly ImmutableArray<Term> Spring = [Term.Spring];

    static CodeList SenType => new("PrimarySENtype", [.. Form.Column("PrimarySENtype", "").Codes!.Codes.Select(code => code.Value switch
    {
        // The kinds that the reform of 2014 ended and began, as their labels say.
        "BESD" => code with { Valid = Years.Ending(2004, 2014) },
        "SEMH" => code with { Valid = Years.Ending(2015, 2021) },
        _ => code,
    })]);

    public static readonly Table Table = new()
    {
        Name = "SC_Pupil",
        Accessor = "SchoolCensus",
        Title = "School census",
        Family = Family.NPD,
        Grain = "one pupil at one school on census day",
        ViewRules =
        [
            // A view is named by the end of its academic year: Autumn_Census_2007 is October 2006. The first termly census was that of spring 2006.
            new() { Pattern = "Autumn_Census_[yyyy]", Years = Years.Ending(2007, 2021), Term = Term.Autumn, TermToken = "aut", SeenIn = Scripts },
            // There was no census in the summer of 2020.
            new() { Pattern = "Summer_Census_[yyyy]", Years = Years.Ending(2006, 2019).And(2021, 2021), Term = Term.Summer, TermToken = "sum", SeenIn = Scripts },
            // The form says that the census begins in 2001/02; the published scripts read it from 2003 on.
            new() { Pattern = "plasc_[yyyy]", Years = Years.Ending(2002), Term = Term.Spring, Inferred = true, SeenIn = "continues plasc_2003 to plasc_2005" },
            new() { Pattern = "plasc_[yyyy]", Years = Years.Ending(2003, 2005), Term = Term.Spring, SeenIn = Scripts },
            new() { Pattern = "Spring_Census_[yyyy]", Years = Years.Ending(2006, 2021), Term = Term.Spring, TermToken = "spr", SeenIn = Scripts },
        ],
        MakeColumns = () =>
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
            Make("PHASE", ColumnType.Code, Years.Ending(2014, 2021), "The phase of the school.", Spring) with { MaxLength = 2, Codes = CodeLists.Phase },
            // The form writes the suffix of the next three before "_anon", the published scripts after it; a name that ran is preferred.
            Make("URN_anon", ColumnType.Text, Always, "The school, as a pseudonym.") with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("LAEstab_anon", ColumnType.Text, Always, "The school by authority and establishment, as a pseudonym.", Spring) with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("LA_anon", ColumnType.Text, Always, "The local authority of the school, as a pseudonym.", Spring) with { MaxLength = 12, Key = KeyRole.School, Required = true },
            Make("Gender", ColumnType.Code, Always, "Male or female, as the school recorded it.", Spring) with { MaxLength = 1, Codes = CodeLists.Gender, Required = true },
            Make("YearOfBirth", ColumnType.Whole, Always, "Calendar year of birth.", Spring) with { Unit = "year", Required = true },
            Make("MonthOfBirth", ColumnType.Whole, Always, "Calendar month of birth, 1 to 12.", Spring) with { Unit = "month", Required = true },
            Make("EthnicGroupMinor", ColumnType.Code, Years.Ending(2006, 2021), "Ethnic group, detailed.", Spring) with { MaxLength = 4, Codes = CodeLists.EthnicGroupMinor },
            Make("EthnicGroupMajor", ColumnType.Code, Years.Ending(2006, 2021), "Ethnic group, broad.", Spring) with { MaxLength = 4, Codes = CodeLists.EthnicGroupMajor },
            Make("LanguageGroupMajor", ColumnType.Code, Years.Ending(2006, 2021), "First language, broad.", Spring) with { MaxLength = 6, Codes = CodeLists.LanguageGroupMajor },
            // The form gives other names for the first years, the published scripts this one from 2003 on; a name that ran is preferred.
            Make("FSMeligible", ColumnType.Flag, Always, "1 if eligible for free school meals; not known for pupils off roll.") with
            {
                Renamed = [new(Years.Ending(2002), "FreeSchoolMeals_[term][yy]")],
            },
            Make("EVERFSM_6", ColumnType.Flag, Years.Ending(2017, 2021), "1 if eligible for free school meals at any time in the last six years.", Spring),
            Make("EVERFSM_ALL", ColumnType.Flag, Years.Ending(2010, 2021), "1 if ever recorded as eligible for free school meals.", Spring),
            Make("SENprovision", ColumnType.Code, Always, "Provision for special educational needs; not known for pupils off roll.") with
            {
                MaxLength = 1,
                Codes = CodeLists.SenProvision,
                Renamed = [new(Years.Ending(2002), "SENstage_[term][yy]"), new(Years.Ending(2003, 2005), "SENstatus_[term][yy]")],
            },
            Form.Column("PrimarySENtype", "The main kind of special educational need; empty without one.") with { MaxLength = 4, Codes = SenType },
            Form.Column("EntryDate", "The day on which the pupil joined the school.", ColumnType.Date) with { Terms = Spring },
            Form.Column("LeavingDate", "The day on which a pupil who is no longer on roll left the school.", ColumnType.Date) with { Terms = Spring, NotBefore = "EntryDate" },
            Form.Column("LSOA01", "The home area, as a pseudonym: a lower layer super output area of the 2001 census.", ColumnType.Text) with
            {
                MaxLength = 12,
                Terms = Spring,
                // The form prints the earlier name with a bracket missing; the published scripts read it for all years to 2011/12.
                Renamed = [new(Years.Ending(2002, 2012), "LLSOA_[term][yy]")],
            },
            Form.Column("LSOA11", "The home area, as a pseudonym: the same kind of area of the 2011 census.", ColumnType.Text) with { MaxLength = 12, Terms = Spring },
            Make("IDACI_S", ColumnType.Number, Years.Ending(2002, 2015), "Share of children in the home area in low-income families.", Spring) with
            {
                Pattern = "IDACIScore_[term][yy]",
                Decimals = 3,
                Unit = "proportion",
            },
            Make("IDACI_R", ColumnType.Whole, Years.Ending(2002, 2015), "Rank of the home area by that share; 1 is the most deprived.", Spring) with
            {
                Pattern = "IDACIRank_[term][yy]",
                Unit = "rank",
            },
        ],
    };

    static Column Make(string name, ColumnType type, Years years, string description, ImmutableArray<Term> terms = default) =>
        new() { Name = name, Type = type, Populated = years, Description = description, Pattern = name + "_[term][yy]", Terms = terms.IsDefault ? [] : terms };
}
