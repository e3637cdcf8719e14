namespace LeoKit.Schema.Declared;

/// <summary>The public codes of the Higher Education Statistics Agency that the declared columns use; labels in this project's words.</summary>
static class HigherEducationCodes
{
    public static readonly CodeList Flag = CodeList.Of("HESA flag", ("0", "No"), ("1", "Yes"));

    public static readonly CodeList Region = CodeList.Of("XINSTG01",
        ("A", "North East"), ("B", "North West"), ("D", "Yorkshire and The Humber"), ("E", "East Midlands"), ("F", "West Midlands"), ("G", "East of England"),
        ("H", "London"), ("J", "South East"), ("K", "South West"), ("W", "Wales"), ("X", "Scotland"), ("Y", "Northern Ireland"));

    public static readonly CodeList Level3 = CodeList.Of("XLEV301", ("1", "Postgraduate"), ("2", "Undergraduate"), ("3", "Further education"));

    public static readonly CodeList Level5 = CodeList.Of("XLEV501",
        ("1", "Postgraduate, research"), ("2", "Postgraduate, taught"), ("3", "First degree"), ("4", "Other undergraduate"), ("5", "Further education"));

    public static readonly CodeList Class = CodeList.Of("XCLASS01",
        ("1", "First class"), ("2", "Upper second class"), ("3", "Lower second class"), ("4", "Third class or pass"), ("5", "Unclassified"),
        ("6", "Further education qualification"), ("A", "Does not apply"));

    public static readonly CodeList Gender = CodeList.Of("HESA GENDER", ("1", "Male"), ("2", "Female"), ("9", "Not given"));

    public static readonly CodeList Sex = CodeList.Of("SEXID", ("1", "Male"), ("2", "Female"), ("3", "Other"));

    public static readonly CodeList Ethnicity = CodeList.Of("XETHNIC01",
        ("10", "White"), ("15", "Gypsy or Traveller"), ("21", "Black Caribbean"), ("22", "Black African"), ("29", "Any other Black background"),
        ("31", "Indian"), ("32", "Pakistani"), ("33", "Bangladeshi"), ("34", "Chinese"), ("39", "Any other Asian background"),
        ("41", "White and Black Caribbean"), ("42", "White and Black African"), ("43", "White and Asian"), ("49", "Any other mixed background"),
        ("50", "Arab"), ("80", "Any other ethnic background"), ("90", "Not known"), ("98", "Refused"));

    public static readonly CodeList CareLeaver = CodeList.Of("CARELEAVER",
        ("01", "In care at 16 or later"), ("04", "Said to have been in care when applying"), ("05", "Not a care leaver"), ("98", "Refused"), ("99", "Not known"));

    public static readonly CodeList SocioEconomicClass = CodeList.Of("SEC",
        ("1", "Higher managerial and professional"), ("2", "Lower managerial and professional"), ("3", "Intermediate"), ("4", "Small employers and own account"),
        ("5", "Lower supervisory and technical"), ("6", "Semi-routine"), ("7", "Routine"), ("8", "Never worked or long-term unemployed"), ("9", "Not classified"));

    public static readonly CodeList ParentalEducation = CodeList.Of("PARED", ("1", "Yes"), ("2", "No"), ("7", "Not known to the student"), ("8", "Refused"), ("9", "Not known"));

    public static readonly CodeList ReasonForEnding = CodeList.Of("RSNEND",
        ("01", "Completed"), ("02", "Left after failing"), ("03", "Moved to another provider"), ("04", "Health"), ("05", "Death"), ("06", "Money"),
        ("07", "Other personal reasons"), ("08", "Written off"), ("09", "Excluded"), ("10", "Went into employment"), ("11", "Other"),
        ("98", "Completed, result not known"), ("99", "Not known"));
}
