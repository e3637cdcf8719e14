using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>A school with its pseudonyms.</summary>
sealed record School(int Number, int Authority)
{
    public string? Urn { get; private init; }
    public string? Estab { get; private init; }
    public string? AuthorityId { get; private init; }

    public static School With(ulong seed, int number, int authority) => new(number, authority)
    {
        Urn = Identifiers.School("SYNU", seed, number),
        Estab = Identifiers.School("SYNS", seed, number),
        AuthorityId = Identifiers.School("SYNL", seed, authority),
    };
}

/// <summary>All schools: few enough that a small data set has several pupils in each, the same for any number of people.</summary>
sealed class Schools
{
    public const int SecondariesPerRegion = 12;
    public const int PrimariesPerRegion = 18;
    public const int AuthoritiesPerRegion = 3;
    const int PerRegion = SecondariesPerRegion + PrimariesPerRegion + 1;

    readonly School[] _all;
    readonly double[] _quality;

    public Schools(ulong seed)
    {
        _all = [.. from number in Enumerable.Range(0, Regions.Count * PerRegion)
                   let region = number / PerRegion
                   select School.With(seed, number, (region * AuthoritiesPerRegion) + (number % PerRegion % AuthoritiesPerRegion))];
        _quality = [.. _all.Select(school =>
        {
            var draws = Draws.For(seed, school.Number, Purpose.SchoolQuality);
            return 2.5 * draws.Normal();
        })];
    }

    /// <summary>Points of attainment that the school adds: invented, the same for all its pupils.</summary>
    public double QualityOf(School school) => _quality[school.Number];

    /// <summary>One of a region's secondary schools; poorer homes lead more often to the schools with low places.</summary>
    public School Secondary(Region region, double place) => At(region, (int)(place * SecondariesPerRegion));

    /// <summary>One of a region's primary schools.</summary>
    public School Primary(Region region, double place) => At(region, SecondariesPerRegion + (int)(place * PrimariesPerRegion));

    /// <summary>The one independent school of a region.</summary>
    public School IndependentIn(Region region) => At(region, PerRegion - 1);

    School At(Region region, int place) => _all[((int)region * PerRegion) + Math.Clamp(place, 0, PerRegion - 1)];
}
