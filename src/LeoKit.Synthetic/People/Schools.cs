using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

enum SchoolKind
{
    Primary,
    Secondary,
    Independent,
    ReferralUnit,
}

/// <summary>A school with its pseudonyms, what it adds to attainment, and how its status and grade change.</summary>
sealed class School
{
    public required int Number { get; init; }
    public required SchoolKind Kind { get; init; }
    public required Region Region { get; init; }
    public required string Urn { get; init; }
    public required string Estab { get; init; }
    public required string AuthorityId { get; init; }

    /// <summary>Points of attainment that the school adds in every year: invented, the same for all its pupils.</summary>
    public required double Quality { get; init; }

    /// <summary>The end of the first academic year as an academy; 0 for a school that never becomes one.</summary>
    public required int AcademyFrom { get; init; }

    /// <summary>From 0 for the school with the poorest intake of its region to 1.</summary>
    public required double Intake { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>What the school adds for pupils who finish Key Stage 4 in a year: schools that convert improve all the time, before and after.</summary>
    public double AddsIn(int year)
    {
        if (AcademyFrom == 0)
            return Quality;
        var late = AcademyFrom >= PlantedEffects.FirstLateConversion && year > AcademyFrom ? PlantedEffects.LateConversionOnAttainment : 0;
        return Quality + (PlantedEffects.ConvertersImproveByYear * (year - 2011)) + late;
    }

    /// <summary>The latest inspection grade in a year: 1 outstanding, 2 good, 3 requires improvement or satisfactory, 4 inadequate. It follows the intake and not the quality.</summary>
    public int GradeIn(int year)
    {
        // An inspection stands for four years.
        var draws = Draws.For(Seed, Number, Purpose.SchoolGrade, (year + (Number % 4)) / 4);
        var standing = (1.1 * (Intake - 0.5)) + (0.55 * draws.Unit());
        return standing switch { > 0.72 => 1, > 0.1 => 2, > -0.38 => 3, _ => 4 };
    }
}

/// <summary>The schools of one block of people: few enough that a small data set has several pupils in each.</summary>
sealed class SchoolBlock
{
    public const int SecondariesPerRegion = 12;
    public const int PrimariesPerRegion = 18;
    public const int AuthoritiesPerRegion = 3;
    const int PerRegion = SecondariesPerRegion + PrimariesPerRegion + 2;

    readonly School[] _all;

    public SchoolBlock(ulong seed, long block)
    {
        _all = new School[Regions.Count * PerRegion];
        for (var at = 0; at < _all.Length; at++)
            _all[at] = Make(seed, (int)(block * _all.Length) + at, at);
    }

    public IReadOnlyList<School> All => _all;

    /// <summary>One of a region's secondary schools; poorer homes lead more often to the schools with low places.</summary>
    public School Secondary(Region region, double place) => At(region, Math.Clamp((int)(place * SecondariesPerRegion), 0, SecondariesPerRegion - 1));

    /// <summary>One of a region's primary schools.</summary>
    public School Primary(Region region, double place) => At(region, SecondariesPerRegion + Math.Clamp((int)(place * PrimariesPerRegion), 0, PrimariesPerRegion - 1));

    /// <summary>The one independent school of a region.</summary>
    public School IndependentIn(Region region) => At(region, PerRegion - 2);

    /// <summary>The one pupil referral unit of a region.</summary>
    public School ReferralUnitIn(Region region) => At(region, PerRegion - 1);

    School At(Region region, int place) => _all[((int)region * PerRegion) + place];

    static School Make(ulong seed, int number, int at)
    {
        var (region, place) = (at / PerRegion, at % PerRegion);
        var kind = place switch
        {
            < SecondariesPerRegion => SchoolKind.Secondary,
            < SecondariesPerRegion + PrimariesPerRegion => SchoolKind.Primary,
            PerRegion - 2 => SchoolKind.Independent,
            _ => SchoolKind.ReferralUnit,
        };
        var draws = Draws.For(seed, number, Purpose.SchoolQuality);
        var quality = 2.5 * draws.Normal();
        var converts = draws.Chance(0.65);
        var early = draws.Chance(0.25);
        var earlyYear = draws.Whole(2004, 2010);
        var lateYear = draws.Whole(2011, 2018);
        var block = number / (Regions.Count * PerRegion);
        return new()
        {
            Number = number,
            Kind = kind,
            Region = (Region)region,
            Urn = Identifiers.School("SYNU", seed, number),
            Estab = Identifiers.School("SYNS", seed, number),
            AuthorityId = Identifiers.School("SYNL", seed, (((block * Regions.Count) + region) * AuthoritiesPerRegion) + (place % AuthoritiesPerRegion)),
            Quality = quality,
            AcademyFrom = kind != SchoolKind.Secondary || !converts ? 0 : early ? earlyYear : lateYear,
            Intake = kind == SchoolKind.Secondary ? place / (SecondariesPerRegion - 1.0) : 0.5,
            Seed = seed,
        };
    }
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
