namespace LeoKit.Schema.Declared;

/// <summary>Employment spells from the forms that employers send when somebody starts or leaves.</summary>
static class EmploymentTable
{
    static readonly Years TaxYears = Years.Ending(1998, 2021);

    public static readonly Table Table = new()
    {
        Name = "LEO_Employment",
        Accessor = "Employment",
        Title = "Employment spells (P45)",
        Family = Family.LEO,
        Grain = "one spell of employment of one person; overlapping spells are merged, so there is no employer in it",
        ViewRules = [new() { Pattern = "LEO_Employment", Years = TaxYears, SeenIn = "published research code for the extract" }],
        MakeColumns = () =>
        [
            Make("EduKey", ColumnType.Text, "The person in tax records, as a pseudonym.") with { MaxLength = 14, Key = KeyRole.Edukey },
            Make("StartDate", ColumnType.Date, "The first day of the spell; 6 April if it is not known."),
            Make("EndDate", ColumnType.Date, "The last day of the spell; 5 April if it is not known.") with { NotBefore = "StartDate" },
            Make("UncertainStartDate", ColumnType.Flag, "1 if the start was not known and a default stands there."),
            Make("UncertainEndDate", ColumnType.Flag, "1 if the end was not known and a default stands there."),
        ],
    };

    static Column Make(string name, ColumnType type, string description) =>
        new() { Name = name, Type = type, Populated = TaxYears, Required = true, Description = description };
}
