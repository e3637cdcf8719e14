namespace LeoKit.Schema.Declared;

/// <summary>Home area by tax year: the fields from which regions, moves and leaving England can be read. Parliamentary constituencies are left out.</summary>
/// <remarks>Regions and countries carry their real codes and names; anything smaller is a pseudonym, because real small areas would invite comparison with real places.</remarks>
static class GeographyTable
{
    static readonly FormTable Form = FormTable.Named("Geography");

    public static readonly Table Table = new()
    {
        Name = "LEO_Geography",
        Accessor = "Geography",
        AlsoKnownAs = ["Geography"],
        CatalogueName = "Geography",
        Title = "Home area by tax year",
        Family = Family.LEO,
        Grain = "one person in one tax year, at the address held longest in it",
        ViewRules = [new() { Pattern = "LEO_Geography", Years = Form.Years, SeenIn = "published research code for the extract" }],
        MakeColumns = () =>
        [
            Form.Column("Edukey", "The person in tax and benefit records, as a pseudonym.") with { Required = true },
            Form.Column("TaxYear", "The tax year as six digits: 201819 is 6 April 2018 to 5 April 2019.") with { Structural = true, Required = true },
            Form.Column("COA_2011", "The output area of the 2011 census, as a pseudonym; empty outside England. Up to 2011/12 it stands for an area of 2001 and is approximate."),
            Form.Column("LAUA_anon", "The local authority district, as a pseudonym; empty outside England."),
            Form.Column("GOR", "The region of England; empty outside England.", ColumnType.Code) with { MaxLength = 9, Codes = AreaCodes.Region },
            Form.Column("GORNM", "The name of the region."),
            Form.Column("CTRY", "The country of the United Kingdom; empty for addresses abroad and unknown ones.", ColumnType.Code) with { MaxLength = 9, Codes = AreaCodes.Country },
            Form.Column("CTRYNM", "The name of the country, or Abroad, or Unknown.") with { Required = true },
        ],
    };
}
