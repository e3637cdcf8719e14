namespace LeoKit.Schema.Declared;

/// <summary>The public nine-character codes of regions and countries, which the form does not list.</summary>
static class AreaCodes
{
    public static readonly CodeList Region = CodeList.Of("GOR",
        ("E12000001", "North East"), ("E12000002", "North West"), ("E12000003", "Yorkshire and The Humber"), ("E12000004", "East Midlands"),
        ("E12000005", "West Midlands"), ("E12000006", "East of England"), ("E12000007", "London"), ("E12000008", "South East"), ("E12000009", "South West"));

    public static readonly CodeList Country = CodeList.Of("CTRY",
        ("E92000001", "England"), ("W92000004", "Wales"), ("S92000003", "Scotland"), ("N92000002", "Northern Ireland"));
}
