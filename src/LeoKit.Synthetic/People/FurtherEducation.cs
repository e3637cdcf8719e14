using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The learning aims of a person in further education, and the records in which providers send them.</summary>
sealed class FurtherEducation
{
    /// <summary>Further education records are numbered inside a person with four bits.</summary>
    public const int MostRecords = 16;

    /// <summary>A person's providers, by what they are for: a sixth-form college, a college, a training provider for apprentices, and one for adults.</summary>
    public const int SixthFormCollege = 0;

    public const int College = 1;

    public const int Training = 2;

    public const int Adult = 3;

    /// <summary>The end of the first academic year of the records: 2002/03.</summary>
    const int FirstYear = 2003;

    /// <summary>Providers of each kind in a region.</summary>
    public const int PlacesPerKind = 4;

    /// <summary>The providers of one block of people.</summary>
    public const int ProvidersPerBlock = Regions.Count * PlacesPerKind * PlacesPerKind;

    readonly int _place;

    FurtherEducation(List<LearningAim> aims, int place, int lastYear)
    {
        _place = place;
        Aims = [.. aims];
        Records = RecordsOf(Aims, lastYear);
    }

    /// <summary>All aims, from the earliest on.</summary>
    public LearningAim[] Aims { get; }

    /// <summary>All records, by year and then by provider.</summary>
    public LearnerRecord[] Records { get; }

    /// <summary>The number of a provider among all of its block: the same college for all who live near it.</summary>
    public long ProviderNumber(LifeCourse life, int provider) =>
        ProviderNumber(life.Person / Schools.PeoplePerBlock, life.Background.Region, provider, _place);

    /// <summary>The number of one of a region's providers of a kind.</summary>
    public static long ProviderNumber(long block, Region region, int provider, int place) =>
        (((((block * Regions.Count) + (int)region) * PlacesPerKind) + provider) * PlacesPerKind) + place;

    public static FurtherEducation Of(LifeCourse life)
    {
        var aims = new List<LearningAim>();
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.FurtherEducation);
        var place = draws.Whole(0, PlacesPerKind - 1);
        var lastYear = LastYear(life.Options);
        YoungLearning.Add(aims, life, ref draws);
        AdultLearning.Add(aims, life, lastYear);
        return new(aims, place, lastYear);
    }

    /// <summary>The end of the last academic year, to 31 July, that is over on the reference date.</summary>
    static int LastYear(SyntheticOptions options) => AfterSixteen.EndOfYear(options.ReferenceDate.DayNumber + 1) - 1;

    static LearnerRecord[] RecordsOf(LearningAim[] aims, int lastYear)
    {
        if (aims.Length == 0)
            return [];
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var aim in aims)
            (first, last) = (Math.Min(first, aim.FirstYear), Math.Max(last, aim.LastYear));
        (first, last) = (Math.Max(first, FirstYear), Math.Min(last, lastYear));
        var records = new List<LearnerRecord>();
        for (var year = first; year <= last; year++)
            for (var provider = SixthFormCollege; provider <= Adult; provider++)
                if (records.Count < MostRecords && AnyIn(aims, year, provider))
                    records.Add(new(year, provider));
        return [.. records];
    }

    static bool AnyIn(LearningAim[] aims, int year, int provider)
    {
        foreach (var aim in aims)
            if (aim.Provider == provider && aim.FirstYear <= year && year <= aim.LastYear)
                return true;
        return false;
    }
}
