namespace LeoKit.Schema.Declared;

/// <summary>The sector subject areas of further education, as the form lists them for the aims and for their reference list.</summary>
static class SectorSubjectAreas
{
    public static readonly CodeList Tier1 = CodesOf("LILR_Aims", "SSATier1");

    public static readonly CodeList Tier2 = CodesOf("LILR_Aims", "SSATier2");

    public static readonly CodeList ListTier1 = CodesOf("LILR_LARS", "SectorSubjectAreaT1");

    public static readonly CodeList ListTier2 = CodesOf("LILR_LARS", "SectorSubjectAreaT2");

    static CodeList CodesOf(string table, string field) =>
        Catalogue.FindAll(table, field).Select(found => found.Codes).First(codes => codes is not null)!;
}
