namespace LeoKit.Schema.Declared;

/// <summary>The code lists that the declared columns use; the codes are those of the form.</summary>
static class CodeLists
{
    public static readonly CodeList Gender = CodeList.Of("Gender", ("F", "Female"), ("M", "Male"));

    public static readonly CodeList EthnicGroupMajor = CodeList.Of("EthnicGroupMajor",
        ("AOEG", "Any other ethnic group"), ("ASIA", "Asian"), ("BLAC", "Black"), ("CHIN", "Chinese"),
        ("MIXD", "Mixed"), ("UNCL", "Unclassified"), ("WHIT", "White"));

    public static readonly CodeList EthnicGroupMinor = CodeList.Of("EthnicGroupMinor",
        ("ABAN", "Bangladeshi"), ("AIND", "Indian"), ("AOTH", "Any other Asian background"), ("APKN", "Pakistani"),
        ("BAFR", "Black African"), ("BCRB", "Black Caribbean"), ("BOTH", "Any other Black background"), ("CHNE", "Chinese"),
        ("INVA", "Invalid value"), ("MISS", "Missing value"), ("MOTH", "Any other mixed background"), ("MWAS", "White and Asian"),
        ("MWBA", "White and Black African"), ("MWBC", "White and Black Caribbean"), ("N/A", "Not applicable"),
        ("NOBT", "Information not yet obtained"), ("OOTH", "Any other ethnic group"), ("REFU", "Refused"),
        ("WBRI", "White British"), ("WIRI", "White Irish"), ("WIRT", "Traveller of Irish heritage"),
        ("WOTH", "Any other White background"), ("WROM", "Gypsy or Roma"));

    public static readonly CodeList LanguageGroupMajor = CodeList.Of("LanguageGroupMajor",
        ("1_ENG", "English, known or believed"), ("2_OTH", "Other than English"), ("3_UNCL", "Unclassified"));

    public static readonly CodeList SenProvision = new("SENprovision",
    [
        new("N", "No special educational need"),
        new("A", "School Action or Early Years Action", Years.Ending(2002, 2015)),
        new("P", "School Action Plus or Early Years Action Plus", Years.Ending(2002, 2015)),
        new("S", "Statement", Years.Ending(2002, 2018)),
        new("K", "SEN support", Years.Ending(2015, 2021)),
        new("E", "Education, health and care plan", Years.Ending(2015, 2021)),
    ]);

    public static readonly CodeList EnrolStatus = new("EnrolStatus",
    [
        new("C", "Current, single registration"),
        new("M", "Current main, dual registration"),
        new("S", "Current subsidiary, dual registration"),
        new("F", "Further education college", Years.Ending(2015, 2021)),
        new("O", "Other provider", Years.Ending(2015, 2021)),
    ]);

    public static readonly CodeList NationalCurriculumYear = new("NCyearActual",
    [
        new("E1", "Early years education, first year"), new("E2", "Early years education, second year"),
        new("N1", "Nursery, first year"), new("N2", "Nursery, second year"), new("R", "Reception"),
        .. Enumerable.Range(1, 14).Select(year => new Code(
            year.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Year {year}"))),
        new("X", "National Curriculum not followed"),
    ]);

    public static readonly CodeList Phase = CodeList.Of("PHASE",
        ("NS", "Nursery"), ("PS", "Primary"), ("MP", "Middle, deemed primary"), ("MS", "Middle, deemed secondary"),
        ("SS", "Secondary"), ("SP", "Special"), ("EY", "Early years setting"), ("PR", "Pupil referral unit"),
        ("AT", "All-through"), ("XX", "Multiple phases"));

    public static readonly CodeList LetterGrade = CodeList.Of("GCSE grade, letters",
        ("*", "A*"), ("A", "A"), ("B", "B"), ("C", "C"), ("D", "D"), ("E", "E"), ("F", "F"), ("G", "G"), ("U", "Ungraded"));

    public static readonly CodeList NumberGrade = CodeList.Of("GCSE grade, 9 to 1",
        ("9", "9"), ("8", "8"), ("7", "7"), ("6", "6"), ("5", "5"), ("4", "4"), ("3", "3"), ("2", "2"), ("1", "1"), ("U", "Ungraded"));

    public static readonly CodeList IndustrySection = CodeList.Of("SIC 2007 section",
        ("A", "Agriculture, forestry and fishing"), ("B", "Mining and quarrying"), ("C", "Manufacturing"),
        ("D", "Electricity and gas"), ("E", "Water and waste"), ("F", "Construction"), ("G", "Wholesale and retail trade"),
        ("H", "Transport and storage"), ("I", "Accommodation and food"), ("J", "Information and communication"),
        ("K", "Finance and insurance"), ("L", "Real estate"), ("M", "Professional, scientific and technical"),
        ("N", "Administrative and support services"), ("O", "Public administration and defence"), ("P", "Education"),
        ("Q", "Human health and social work"), ("R", "Arts, entertainment and recreation"), ("S", "Other services"),
        ("T", "Households as employers"), ("U", "Extraterritorial organisations"));
}
