namespace LeoKit.Schema.Declared;

/// <summary>Pay by tax year from employers' returns, with the employer and its industry: all seventeen fields of the form.</summary>
/// <remarks>Main enterprise, main industry class and main section are each the one that paid most, after the pay is added up at that level: they may disagree.</remarks>
static class EarningsTable
{
    static readonly FormTable Form = FormTable.Named("LEO_Earnings");

    // The business register behind the columns of the employer begins a year after the pay.
    static readonly Years RegisterYears = Years.Ending(2005, 2021);

    public static readonly Table Table = new()
    {
        Name = "LEO_Earnings",
        Accessor = "Earnings",
        Title = "Earnings by tax year (P14 and RTI)",
        Family = Family.LEO,
        Grain = "one person in one tax year",
        ViewRules = [new() { Pattern = "LEO_Earnings", Years = Form.Years, SeenIn = "FFT's published scripts for the extract" }],
        MakeColumns = () =>
        [
            Form.Column("Edukey", "The person in tax records, as a pseudonym.") with { Required = true },
            Form.Column("TaxYear", "The tax year as six digits: 201819 is 6 April 2018 to 5 April 2019.") with { Structural = true, Required = true },
            Form.Column("Earnings", "Pay before tax over all employers in the tax year; negative amounts are set to 0.") with { Unit = "pounds a tax year", Required = true },
            Register("main_enterprise", ColumnType.Text, "The enterprise that paid most, as a pseudonym; empty for an employer that the business register does not know.") with { MaxLength = 12 },
            Pounds("enterprise_earnings", "Pay from that enterprise."),
            Register("tied_main_record_enterprise_sic_fg", ColumnType.Flag, "1 if another enterprise paid the same."),
            Form.Column("Num_Employments", "Number of employments behind the pay."),
            Register("Main_Section", ColumnType.Code, "The industry section that paid most.") with { MaxLength = 1, Codes = CodeLists.IndustrySection },
            Pounds("Section_Earnings", "Pay from that section."),
            Register("Tied_Main_Section_Flag", ColumnType.Flag, "1 if another section paid the same."),
            Register("Num_Sections", ColumnType.Whole, "Number of industry sections behind the pay."),
            Register("Main_SIC2007", ColumnType.Text, "The industry class that paid most, five digits.") with { MaxLength = 5 },
            Pounds("SIC_Earnings", "Pay from that class."),
            Register("Tied_Main_SIC_Flag", ColumnType.Flag, "1 if another class paid the same."),
            Register("Num_SIC", ColumnType.Whole, "Number of industry classes behind the pay."),
            Register("main_enterprise_linked_sic2007", ColumnType.Whole, "The industry class of the main enterprise in the business register; it may differ from the class that paid most, and loses a leading zero."),
            Register("main_enterprise_linked_section", ColumnType.Code, "The industry section of the main enterprise in the business register; it may differ from the section that paid most.") with { MaxLength = 1, Codes = CodeLists.IndustrySection },
        ],
    };

    static Column Register(string name, ColumnType type, string description) => Form.Column(name, description, type, RegisterYears);

    static Column Pounds(string name, string description) => Register(name, ColumnType.Whole, description) with { Unit = "pounds a tax year" };
}
