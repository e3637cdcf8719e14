using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One provider of further education, by its number, or of higher education, by its name.</summary>
readonly record struct ProviderEntry(long? Number, string? HigherEducation, string Type, string? Tariff, Region Region);

/// <summary>The synthetic lookup of providers, which is no part of LEO. Those of higher education are the same for all people, those of further education belong to a block.</summary>
sealed class ProviderLookupRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    /// <summary>In the order in which a person's providers are numbered.</summary>
    static readonly string[] FurtherEducationTypes = ["SFC", "FEC", "TRN", "ADU"];

    static readonly Dictionary<string, Cell<ProviderEntry>> Cells = new()
    {
        ["ukprn_anon"] = (csv, in provider) => csv.Whole(provider.Number),
        ["XINSTID01_ANON"] = (csv, in provider) => csv.Text(provider.HigherEducation),
        ["Type"] = (csv, in provider) => csv.Text(provider.Type),
        ["TariffGroup"] = (csv, in provider) => csv.Text(provider.Tariff),
        ["GOR"] = (csv, in provider) => csv.Text(Regions.CodeOf(provider.Region)),
    };

    readonly ViewRows<ProviderEntry> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);

    public void Add(LifeCourse person)
    {
        if (person.Person == 0)
            AddHigherEducation();
        if (person.Person % Schools.PeoplePerBlock == 0)
            AddFurtherEducation(person.Person / Schools.PeoplePerBlock);
    }

    void AddHigherEducation()
    {
        var ids = HigherEducationProviders.Ids(options.Seed);
        for (var provider = 0; provider < ids.Length; provider++)
        {
            var tariff = HigherEducationProviders.TariffOf(provider) switch { TariffGroup.Higher => "H", TariffGroup.Medium => "M", _ => "L" };
            _rows.Add(new(null, ids[provider], "HEP", tariff, HigherEducationProviders.RegionOf(provider)));
        }
    }

    void AddFurtherEducation(long block)
    {
        for (var region = (Region)0; (int)region < Regions.Count; region++)
            for (var kind = 0; kind < FurtherEducationTypes.Length; kind++)
                for (var place = 0; place < FurtherEducation.PlacesPerKind; place++)
                    _rows.Add(new(Identifiers.Provider(options.Seed, FurtherEducation.ProviderNumber(block, region, kind, place)), null, FurtherEducationTypes[kind], null, region));
    }
}
