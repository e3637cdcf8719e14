namespace LeoKit.Schema.Declared;

/// <summary>The codes of benefits with the tax years in which the extract can show them: Universal Credit takes the place of the older benefits for people out of work.</summary>
/// <remarks>Codes: FFT's published scripts (LEO dossier §1.5, source FFT). Years of the older benefits are those of the sheet; the starts of newer ones are public facts about each benefit.</remarks>
static class BenefitCodes
{
    public static readonly CodeList Type = new("Benefit_type",
    [
        new("AA", "Attendance Allowance"),
        new("BB", "Bereavement Benefit"),
        new("DLA", "Disability Living Allowance"),
        new("ESA", "Employment and Support Allowance", Years.Ending(2009, 2021)),
        new("IB", "Incapacity Benefit"),
        new("ICA", "Invalid Care Allowance"),
        new("IS", "Income Support"),
        new("JSA", "Jobseeker's Allowance"),
        new("JTA", "Jobseeker's training allowance"),
        new("PC", "Pension Credit"),
        new("PIB", "Passported Incapacity Benefit"),
        new("PIP", "Personal Independence Payment", Years.Ending(2014, 2021)),
        new("RP", "Redundancy payment or retirement pension: the sources disagree"),
        new("SDA", "Severe Disablement Allowance"),
        new("UAA", "Universal Credit, searching for work", Years.Ending(2014, 2021)),
        new("UAB", "Universal Credit, working with requirements", Years.Ending(2014, 2021)),
        new("UBC", "Universal Credit, no work requirements", Years.Ending(2014, 2021)),
        new("UBD", "Universal Credit, working without requirements", Years.Ending(2014, 2021)),
        new("UCE", "Universal Credit, preparing for work", Years.Ending(2014, 2021)),
        new("UDF", "Universal Credit, planning for work", Years.Ending(2014, 2021)),
        new("UNA", "Universal Credit, details not known", Years.Ending(2014, 2021)),
        new("WB", "Widow's Benefit"),
    ]);
}
