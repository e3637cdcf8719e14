namespace LeoKit.Schema.Declared;

/// <summary>Codes of the business register, which the form does not list: those that its publications use.</summary>
static class RegisterCodes
{
    public static readonly CodeList Region = CodeList.Of("Govt_Region",
        ("AA", "North East"), ("BA", "North West"), ("DC", "Yorkshire and The Humber"), ("ED", "East Midlands"), ("FE", "West Midlands"),
        ("GF", "East of England"), ("HH", "London"), ("JG", "South East"), ("KJ", "South West"), ("WW", "Wales"), ("XX", "Scotland"), ("YY", "Northern Ireland"));

    public static readonly CodeList LegalStatus = CodeList.Of("legalstatus",
        ("1", "Company"), ("2", "Sole proprietor"), ("3", "Partnership"), ("4", "Public corporation"),
        ("5", "Central government"), ("6", "Local authority"), ("7", "Non-profit body"));
}
