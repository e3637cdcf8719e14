namespace LeoKit.Schema.Declared;

/// <summary>Profits of the self-employed by tax year: all six fields of the form.</summary>
static class SelfAssessmentTable
{
    static readonly FormTable Form = FormTable.Named("SA");

    public static readonly Table Table = new()
    {
        Name = "LEO_Self_Assessment",
        Accessor = "SelfAssessment",
        AlsoKnownAs = ["SA"],
        CatalogueName = "SA",
        Title = "Self-employment by tax year (self assessment)",
        Family = Family.LEO,
        Grain = "one self-employed person in one tax year",
        ViewRules = [new() { Pattern = "LEO_Self_Assessment", Years = Form.Years, SeenIn = "two sets of published scripts for the extract" }],
        MakeColumns = () =>
        [
            Form.Column("Edukey", "The person in tax records, as a pseudonym.") with { Required = true },
            Form.Column("TaxYear", "The tax year as six digits: 201819 is 6 April 2018 to 5 April 2019.") with { Structural = true, Required = true },
            Form.Column("Self_Employed", "1 in every row: people without a return of self-employment are not in the table.", ColumnType.Flag) with { Structural = true, Required = true },
            Pounds("EARNINGS_PTR", "Profit from partnerships; empty if there is none."),
            Pounds("EARNINGS_SOLE", "Profit as a sole trader; empty if there is none."),
            Pounds("EARNINGS_SELF_EMPLOYMENT", "Profit from both; empty if there is none."),
        ],
    };

    static Column Pounds(string name, string description) => Form.Column(name, description) with { Unit = "pounds a tax year" };
}
