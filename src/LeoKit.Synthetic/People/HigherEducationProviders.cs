using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The third of providers to which one belongs, by the grades of those it accepts.</summary>
enum TariffGroup
{
    Lower,
    Medium,
    Higher,
}

/// <summary>The providers of higher education: four in each region, one with higher, one with medium and two with lower entry grades.</summary>
static class HigherEducationProviders
{
    const int PerRegion = 4;

    public static int Count => Regions.Count * PerRegion;

    public static Region RegionOf(int provider) => (Region)(provider / PerRegion);

    public static TariffGroup TariffOf(int provider) => (provider % PerRegion) switch { 0 => TariffGroup.Higher, 1 => TariffGroup.Medium, _ => TariffGroup.Lower };

    /// <summary>The pseudonyms of all providers.</summary>
    public static string[] Ids(ulong seed) => [.. Enumerable.Range(0, Count).Select(number => Identifiers.Named("SYNH", seed, number))];

    /// <summary>A provider: better results lead to higher entry grades, and a little under half stay in their region. Invented.</summary>
    public static int Draw(ref Draws draws, Background person, double above)
    {
        var standing = above + (8 * draws.Normal());
        var stays = draws.Chance(person.Fsm || person.Ethnicity.Major == "ASIA" ? 0.6 : 0.42);
        var elsewhere = draws.Pick(Regions.Shares);
        var second = draws.Whole(2, 3);
        var place = standing switch { > 17 => 0, > 7 => 1, _ => second };
        return ((stays ? (int)person.Region : elsewhere) * PerRegion) + place;
    }
}
