namespace LeoKit.Schema.Declared;

/// <summary>Enterprises of the business register, to which pay leads: all nine fields of the form. It is the only table of the extract that has no person in it.</summary>
static class BusinessRegisterTable
{
    static readonly FormTable Form = FormTable.Named("IDBR_LOOKUP");

    public static readonly Table Table = new()
    {
        Name = "IDBR_LOOKUP",
        Accessor = "BusinessRegister",
        CatalogueName = "IDBR_ENTERPRISE",
        Title = "Enterprises of the business register (IDBR)",
        Family = Family.LEO,
        Grain = "one enterprise as the register of one source year knew it",
        ViewRules = [new() { Pattern = "IDBR_LOOKUP", Years = Form.Years, SeenIn = "the form, beside the name of the sheet" }],
        MakeColumns = () =>
        [
            Form.Column("ENTKEY", "The enterprise, as a pseudonym.") with { MaxLength = 12, Required = true },
            Form.Column("SIC2007", "Industry class, five digits.") with { MaxLength = 5, Required = true },
            // The form says text; the areas and their letters are those that the register publishes.
            Form.Column("Govt_Region", "The region of the registered office, by the letters of the business register.", ColumnType.Code) with { MaxLength = 2, Codes = RegisterCodes.Region, Required = true },
            Form.Column("legalstatus", "The legal form.", ColumnType.Code) with { MaxLength = 1, Codes = RegisterCodes.LegalStatus, Required = true },
            Form.Column("Employees", "The least number of employees of the size band.", ColumnType.Whole) with { Unit = "employees", Required = true },
            Form.Column("Birth_month", "The first day of the month in which the enterprise entered the register.") with { Structural = true, Required = true },
            Form.Column("Death_month", "The first day of the month in which it left; empty while it lives.") with { Structural = true, NotBefore = "Birth_month" },
            Form.Column("SECTIONNAME", "Industry section, in words.") with { MaxLength = 60, Required = true },
            Form.Column("SourceYear", "The register: 2019 stands for the tax years up to 2016/17, 2020 for those from 2017/18.") with { Structural = true, MaxLength = 4, Required = true },
        ],
    };
}
