namespace LeoKit.Schema.Declared;

/// <summary>Benefit spells: all five fields of the form.</summary>
static class BenefitTable
{
    static readonly FormTable Form = FormTable.Named("Benefit");

    public static readonly Table Table = new()
    {
        Name = "LEO_Benefit",
        Accessor = "Benefits",
        AlsoKnownAs = ["LEO_Benefits", "Benefit"],
        CatalogueName = "Benefit",
        Title = "Benefit spells",
        Family = Family.LEO,
        Grain = "one spell of one benefit of one person; overlapping spells of the same benefit are merged, spells of different ones may overlap",
        ViewRules = [new() { Pattern = "LEO_Benefit", Years = Form.Years, SeenIn = "two sets of published scripts for the extract" }],
        MakeColumns = () =>
        [
            Form.Column("EduKey", "The person in benefit records, as a pseudonym.") with { Required = true },
            Form.Column("StartDate", "The first day of the spell.") with { Structural = true, Required = true },
            Form.Column("EndDate", "The last day of the spell; empty while it goes on.") with { Structural = true, NotBefore = "StartDate" },
            // The form says text of three letters; the codes and what they stand for are those of FFT's published scripts.
            Form.Column("Benefit_type", "Which benefit.", ColumnType.Code) with { MaxLength = 3, Codes = BenefitCodes.Type, Required = true },
            Form.Column("Out_of_work_benefit", "1 if the benefit is paid to people out of work; this column decides it, not the code.", ColumnType.Flag) with { Required = true },
        ],
    };
}
