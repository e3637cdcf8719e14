using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The schools and colleges of one block of people: few enough that a small data set has several pupils in each.</summary>
sealed class SchoolBlock
{
    public const int SecondariesPerRegion = 12;
    public const int PrimariesPerRegion = 18;
    public const int AuthoritiesPerRegion = 3;
    public const int FurtherEducationCollegesPerRegion = 2;

    const int FirstPrimary = SecondariesPerRegion;
    const int Independent = FirstPrimary + PrimariesPerRegion;
    const int ReferralUnit = Independent + 1;
    const int Special = ReferralUnit + 1;
    const int SixthFormCollege = Special + 1;
    const int FirstCollege = SixthFormCollege + 1;
    const int PerRegion = FirstCollege + FurtherEducationCollegesPerRegion;

    /// <summary>The schools and colleges of one block.</summary>
    public const int Count = Regions.Count * PerRegion;

    /// <summary>The local authorities of one block.</summary>
    public const int Authorities = Regions.Count * AuthoritiesPerRegion;

    readonly School[] _all;

    public SchoolBlock(ulong seed, long block)
    {
        _all = new School[Count];
        for (var at = 0; at < _all.Length; at++)
            _all[at] = Make(seed, (int)block, at);
    }

    public IReadOnlyList<School> All => _all;

    /// <summary>One of a region's secondary schools; poorer homes and pupils who attain less are more often in the schools with low places.</summary>
    public School Secondary(Region region, double place) => At(region, Position(place, SecondariesPerRegion));

    /// <summary>One of a region's primary schools.</summary>
    public School Primary(Region region, double place) => At(region, FirstPrimary + Position(place, PrimariesPerRegion));

    /// <summary>The one independent school of a region.</summary>
    public School IndependentIn(Region region) => At(region, Independent);

    /// <summary>The one pupil referral unit of a region.</summary>
    public School ReferralUnitIn(Region region) => At(region, ReferralUnit);

    /// <summary>The one special school of a region.</summary>
    public School SpecialIn(Region region) => At(region, Special);

    /// <summary>The one sixth-form college of a region.</summary>
    public School SixthFormCollegeIn(Region region) => At(region, SixthFormCollege);

    /// <summary>One of a region's further education colleges.</summary>
    public School FurtherEducationCollege(Region region, double place) => At(region, FirstCollege + Position(place, FurtherEducationCollegesPerRegion));

    School At(Region region, int place) => _all[((int)region * PerRegion) + place];

    static int Position(double place, int schools) => Math.Clamp((int)(place * schools), 0, schools - 1);

    static School Make(ulong seed, int block, int at)
    {
        var number = (block * Count) + at;
        var (region, place) = ((Region)(at / PerRegion), at % PerRegion);
        var kind = KindOf(place);
        var draws = Draws.For(seed, number, Purpose.SchoolQuality);
        var quality = 2.5 * draws.Normal();
        var within = draws.Unit();
        var sponsor = draws.Unit();
        var intake = kind switch
        {
            SchoolKind.Secondary => (place + 0.5) / SecondariesPerRegion,
            SchoolKind.Primary => (place - FirstPrimary + 0.5) / PrimariesPerRegion,
            _ => 0.5,
        };
        var academyFrom = kind is SchoolKind.Primary or SchoolKind.Secondary ? Conversions.YearOf(kind, region, Rank(seed, block, region, place, within)) : 0;
        return new()
        {
            Number = number,
            Kind = kind,
            Region = region,
            Urn = Identifiers.School(seed, number),
            Estab = Identifiers.Establishment(seed, number),
            AuthorityId = Identifiers.Authority(seed, (((block * Regions.Count) + (int)region) * AuthoritiesPerRegion) + (place % AuthoritiesPerRegion)),
            Quality = quality,
            AcademyFrom = academyFrom,

            // All early academies had sponsors; 501 of 2,309 in September 2012 (LEO dossier §3.9, source RM12), more of those with a poor intake, which is invented.
            Sponsored = academyFrom != 0 && (academyFrom <= 2010 || sponsor < (intake < 0.35 ? 0.35 : 0.12)),
            Intake = intake,
            Seed = seed,
        };
    }

    /// <summary>The place of a school in the order of conversion: spread evenly over the schools of a block, so that each block has early and late academies.</summary>
    static double Rank(ulong seed, int block, Region region, int place, double within)
    {
        var (count, first) = place < FirstPrimary ? (SecondariesPerRegion, 0) : (PrimariesPerRegion, FirstPrimary);
        var schools = Regions.Count * count;
        var turn = Draws.Mix(seed ^ (ulong)block) % (ulong)schools;

        // 41 has no factor in common with 108 or 162, so that every school has a place of its own.
        var order = ((((int)region * count) + (place - first)) * 41) + (int)turn;
        return ((order % schools) + within) / schools;
    }

    static SchoolKind KindOf(int place) => place switch
    {
        < FirstPrimary => SchoolKind.Secondary,
        < Independent => SchoolKind.Primary,
        Independent => SchoolKind.Independent,
        ReferralUnit => SchoolKind.ReferralUnit,
        Special => SchoolKind.Special,
        SixthFormCollege => SchoolKind.SixthFormCollege,
        _ => SchoolKind.FurtherEducationCollege,
    };
}

/// <summary>All schools, made block by block: the same for any number of people, and as many as the people need.</summary>
/// <remarks>People come in the order of their numbers, so that only the block in use is kept.</remarks>
sealed class Schools(ulong seed)
{
    /// <summary>The people who share one set of schools: a county of the synthetic England.</summary>
    public const int PeoplePerBlock = 60_000;

    SchoolBlock? _current;
    long _block = -1;

    public SchoolBlock For(long person)
    {
        var block = person / PeoplePerBlock;
        if (_current is null || block != _block)
            (_current, _block) = (new(seed, block), block);
        return _current;
    }
}
