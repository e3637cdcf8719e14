namespace LeoKit.Schema.Declared;

/// <summary>Pay by tax year from employers' returns, with the industry of the employer.</summary>
static class EarningsTable
{
    static readonly Years TaxYears = Years.Ending(2004, 2021);

    // The business register behind the industry columns begins a year after the pay.
    static readonly Years RegisterYears = Years.Ending(2005, 2021);

    public static readonly Table Table = new()
    {
        Name = "LEO_Earnings",
        Title = "Earnings by tax year (P14 and RTI)",
        Family = Family.LEO,
        Grain = "one person in one tax year",
        ViewRules = [new() { Pattern = "LEO_Earnings", Years = TaxYears, SeenIn = "FFT's published scripts for the extract" }],
        Columns =
        [
            Make("Edukey", ColumnType.Text, TaxYears, "The person in tax records, as a pseudonym.") with { MaxLength = 14, Key = KeyRole.Edukey, Required = true },
            Make("TaxYear", ColumnType.Whole, TaxYears, "The tax year as six digits: 201819 is 6 April 2018 to 5 April 2019.") with { Structural = true, Required = true },
            Make("Earnings", ColumnType.Whole, TaxYears, "Pay before tax over all employers in the tax year; negative amounts are set to 0.") with { Unit = "pounds a tax year", Required = true },
            Make("Num_Employments", ColumnType.Whole, TaxYears, "Number of employments behind the pay."),
            Make("Main_Section", ColumnType.Code, RegisterYears, "The industry section that paid most.") with { MaxLength = 1, Codes = CodeLists.IndustrySection },
            Make("Section_Earnings", ColumnType.Whole, RegisterYears, "Pay from that section.") with { Unit = "pounds a tax year" },
            Make("Tied_Main_Section_Flag", ColumnType.Flag, RegisterYears, "1 if another section paid the same."),
            Make("Num_Sections", ColumnType.Whole, RegisterYears, "Number of industry sections behind the pay."),
        ],
    };

    static Column Make(string name, ColumnType type, Years years, string description) =>
        new() { Name = name, Type = type, Populated = years, Description = description };
}
