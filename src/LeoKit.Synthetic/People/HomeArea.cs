using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The small area in which a family lives: all who share one share its deprivation.</summary>
readonly record struct HomeArea
{
    /// <summary>Areas of one region in one block of people, from the least deprived to the most.</summary>
    const int PerRegion = 100;

    /// <summary>The areas of the 2001 census in England, among which the ranks stand.</summary>
    const int AreasOfEngland = 32_482;

    static readonly double[] Scores = [.. Enumerable.Range(0, PerRegion).Select(ScoreAt)];

    readonly ulong _seed;
    readonly long _number;
    readonly int _place;
    readonly int _region;

    HomeArea(ulong seed, long block, Region region, int place)
    {
        (_seed, _region, _place) = (seed, (int)region, place);
        _number = (((block * Regions.Count) + _region) * PerRegion) + place;
    }

    /// <summary>Share of children in low-income families.</summary>
    public double Idaci => Scores[_place];

    /// <summary>Rank by that share among the areas of England; 1 is the most deprived.</summary>
    public int IdaciRank => 1 + (int)((AreasOfEngland - 1) * (1 - ((_place + ((_region + 0.5) / Regions.Count)) / PerRegion)));

    /// <summary>The area of the 2001 census.</summary>
    public string Lsoa01 => Identifiers.Named("SYNA", _seed, _number);

    /// <summary>The area of the 2011 census.</summary>
    public string Lsoa11 => Identifiers.Named("SYNB", _seed, _number);

    public static HomeArea Of(ulong seed, long block, Region region, double deprivation) =>
        new(seed, block, region, Math.Clamp((int)(PerRegion * Portable.Logistic(1.702 * deprivation)), 0, PerRegion - 1));

    /// <summary>The middle of the area's deprivation, turned into a share around one in six.</summary>
    static double ScoreAt(int place)
    {
        var below = (place + 0.5) / PerRegion;
        var deprivation = Portable.Log(below / (1 - below)) / 1.702;
        return Portable.Logistic(-1.6 + (0.8 * deprivation));
    }
}
