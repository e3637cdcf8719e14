using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>An enterprise of the synthetic business register.</summary>
sealed class Enterprise
{
    public required string Key { get; init; }

    /// <summary>The position of its industry class in <see cref="Industries"/>.</summary>
    public required int Class { get; init; }

    /// <summary>Its class in the register of 2020: a few enterprises were classed anew.</summary>
    public required int ClassIn2020 { get; init; }

    public required Region Region { get; init; }

    /// <summary>The code of the legal form, 1 to 7.</summary>
    public required string LegalForm { get; init; }

    /// <summary>The least number of employees of its size band.</summary>
    public required int Employees { get; init; }

    public required DateOnly Born { get; init; }

    /// <summary>The month in which it left the register; null for one that lives.</summary>
    public required DateOnly? Died { get; init; }

    public int ClassIn(int sourceYear) => sourceYear >= 2020 ? ClassIn2020 : Class;
}

/// <summary>The employers of one block of people: three in each region and industry section, so that even a small data set has colleagues.</summary>
/// <remarks>People come in the order of their numbers, so that only the block in use is kept; the blocks are those of the schools.</remarks>
sealed class BusinessRegister(ulong seed)
{
    public const int PerBlock = Regions.Count * Industries.Sections * Industries.ClassesPerSection;

    readonly Enterprise[] _block = new Enterprise[PerBlock];
    long _current = -1;

    public static long BlockOf(long person) => person / Schools.PeoplePerBlock;

    /// <summary>All enterprises of a block.</summary>
    public IReadOnlyList<Enterprise> Block(long block)
    {
        if (block != _current)
        {
            for (var at = 0; at < PerBlock; at++)
                _block[at] = Make((int)(block * PerBlock) + at, at);
            _current = block;
        }
        return _block;
    }

    /// <summary>The enterprise at a position that <see cref="PositionOf"/> gave.</summary>
    public Enterprise At(long person, int position)
    {
        Block(BlockOf(person));
        return _block[position];
    }

    public static int PositionOf(Region region, int section, int which) =>
        (((int)region * Industries.Sections) + section) * Industries.ClassesPerSection + which;

    Enterprise Make(int number, int at)
    {
        var draws = Draws.For(seed, number, Purpose.Enterprises);
        var section = at / Industries.ClassesPerSection % Industries.Sections;
        var industry = (section * Industries.ClassesPerSection) + (at % Industries.ClassesPerSection);
        var moved = draws.Chance(0.08);
        var other = draws.Whole(0, Industries.Classes - 1);
        var company = draws.Pick([62, 12, 8, 4, 14]);
        var size = draws.Pick([24, 20, 16, 14, 12, 14]);
        var born = new DateOnly(draws.Whole(1973, 2003), draws.Whole(1, 12), 1);
        var dies = draws.Chance(0.1);
        var died = new DateOnly(draws.Whole(2018, 2020), draws.Whole(1, 12), 1);
        return new()
        {
            Key = Identifiers.Enterprise(seed, number),
            Class = industry,
            ClassIn2020 = moved ? other : industry,
            Region = (Region)(at / (Industries.Sections * Industries.ClassesPerSection)),
            LegalForm = Industries.IsPublic(section) ? "5" : company switch { 0 => "1", 1 => "2", 2 => "3", 3 => "4", _ => "7" },
            Employees = size switch { 0 => 1, 1 => 10, 2 => 50, 3 => 250, 4 => 500, _ => 1000 },
            Born = born,
            Died = dies ? died : null,
        };
    }
}
