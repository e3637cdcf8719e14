using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Synthetic.People;

/// <summary>One learning aim of the reference list.</summary>
/// <param name="Id">Its reference: begins with SYN, except for the programme aim, whose real code stands for no one aim.</param>
/// <param name="Title">What it is called; invented.</param>
/// <param name="QualificationType">Its type, in the codes of the form.</param>
/// <param name="Level">0 entry, 1 to 7; -1 where a level does not apply.</param>
/// <param name="Tier1">Sector subject area, first tier.</param>
/// <param name="Tier2">Sector subject area, second tier.</param>
/// <param name="Level2Percent">How much of a full Level 2 it is.</param>
/// <param name="Level3Percent">How much of a full Level 3 it is.</param>
sealed record AimReference(string Id, string Title, string QualificationType, int Level, string Tier1, string Tier2, int Level2Percent, int Level3Percent)
{
    /// <summary>The end of the first academic year in which it can be taken.</summary>
    public int From { get; init; } = 2003;

    /// <summary>The end of the last.</summary>
    public int To { get; init; } = 2021;

    public bool EnglishOrMathematics { get; init; }

    public bool TLevel { get; init; }

    /// <summary>The level as the aims write it: -1 for entry level and for none.</summary>
    public double NotionalLevel => Level is 0 ? -1 : Level;
}

/// <summary>The reference list of learning aims: the same for every data set, and invented but for its structure.</summary>
static class AimReferences
{
    /// <summary>Subjects of A levels by their classification in school tables, with their sector subject areas.</summary>
    static readonly (string Code, string Name, string Tier1, string Tier2)[] ALevels =
    [
        ("2210", "Mathematics", "2", "2.2"), ("5110", "English Literature", "12", "12.1"), ("4010", "History", "10", "10.1"), ("3910", "Geography", "11", "11.1"),
        ("1010", "Biology", "2", "2.1"), ("1110", "Chemistry", "2", "2.1"), ("1210", "Physics", "2", "2.1"), ("5650", "French", "12", "12.2"),
        ("4850", "Psychology", "11", "11.2"), ("4890", "Sociology", "11", "11.2"), ("3210", "Business Studies", "15", "15.3"), ("3510", "Art and Design", "9", "9.2"),
        ("4610", "Religious Studies", "10", "10.4"), ("2650", "Computer Studies", "6", "6.1"),
    ];

    static readonly (string Name, string Tier1, string Tier2, int Sector)[] TLevelAims =
    [
        ("Planning for Construction", "5", "5.2", 8), ("Digital Production", "6", "6.1", 9), ("Education and Childcare", "1", "1.5", 2),
    ];

    const int ALevelCount = 14;

    const int Highest = 4;

    static readonly int FirstAs = 1 + ALevelCount;
    static readonly int FirstVocational = FirstAs + ALevelCount;
    static readonly int FirstWorkBased = FirstVocational + (VocationalSectors.Count * Highest);
    static readonly int FirstBasic = FirstWorkBased + (VocationalSectors.Count * Highest);
    static readonly int FirstOther = FirstBasic + 10;

    /// <summary>The position of the aim that stands for a programme as a whole.</summary>
    public const int Programme = 0;

    public static ImmutableArray<AimReference> All { get; } = [.. Make()];

    /// <summary>The A level of a subject.</summary>
    public static int ALevel(string subject) => 1 + PositionOf(subject);

    /// <summary>The AS level of a subject, which could be taken on the way to 2016/17.</summary>
    public static int AsLevel(string subject) => FirstAs + PositionOf(subject);

    /// <summary>The last academic year in which most sixth forms began with AS levels, by its end.</summary>
    public const int LastAsYear = 2017;

    /// <summary>What a subject of A levels is called.</summary>
    public static string ALevelName(string subject) => ALevels[PositionOf(subject)].Name;

    static int PositionOf(string subject)
    {
        for (var at = 0; at < ALevels.Length; at++)
            if (ALevels[at].Code == subject)
                return at;
        throw new ArgumentException($"The reference list of aims has no A level in the subject {subject}.", nameof(subject));
    }

    public static int Vocational(int sector, int level) => FirstVocational + (sector * Highest) + level - 1;

    /// <summary>What an apprentice learns at work.</summary>
    public static int WorkBased(int sector, int level) => FirstWorkBased + (sector * Highest) + Math.Min(level, Highest) - 1;

    /// <summary>A basic aim in English or mathematics of an academic year: three generations of them follow each other.</summary>
    public static int Basic(bool mathematics, int level, int year) =>
        FirstBasic + (year < 2013 ? 0 : 4) + (mathematics ? 2 : 0) + (level > 1 ? 1 : 0);

    /// <summary>A further attempt at GCSE English or mathematics.</summary>
    public static int Gcse(bool mathematics) => FirstBasic + 8 + (mathematics ? 1 : 0);

    public static int Community(bool language) => FirstOther + (language ? 1 : 0);

    public static int Traineeship => FirstOther + 2;

    /// <summary>The T level of a sector, or -1: three could be taken in 2020/21.</summary>
    public static int TLevel(int sector)
    {
        for (var at = 0; at < TLevelAims.Length; at++)
            if (TLevelAims[at].Sector == sector)
                return FirstOther + 3 + at;
        return -1;
    }

    static IEnumerable<AimReference> Make()
    {
        var number = 0;
        string Next() => string.Create(CultureInfo.InvariantCulture, $"SYN{++number:00000}");

        yield return new("ZPROG001", "Generic code of a programme as a whole", "4342", -1, "-2.00", "-2.00", 0, 0);
        foreach (var (_, name, tier1, tier2) in ALevels)
            yield return new(Next(), $"GCE A level in {name}", "0002", 3, tier1, tier2, 0, 50);
        foreach (var (_, name, tier1, tier2) in ALevels)
            yield return new(Next(), $"GCE AS level in {name}", "0001", 3, tier1, tier2, 0, 25) { To = LastAsYear };
        for (var sector = 0; sector < VocationalSectors.Count; sector++)
            for (var level = 1; level <= Highest; level++)
                yield return Vocational(Next(), sector, level);
        for (var sector = 0; sector < VocationalSectors.Count; sector++)
            for (var level = 1; level <= Highest; level++)
                yield return WorkBased(Next(), sector, level);
        foreach (var aim in Basics())
            yield return aim with { Id = Next() };
        yield return new(Next(), "Community learning and leisure", "4342", -1, "14", "14.1", 0, 0);
        yield return new(Next(), "Certificate in English for Speakers of Other Languages", "0016", 0, "14", "14.1", 0, 0);
        yield return new(Next(), "Work placement of a traineeship", "4342", -1, "14", "14.2", 0, 0) { From = 2014 };
        foreach (var (name, tier1, tier2, _) in TLevelAims)
            yield return new(Next(), $"T level in {name}", "4342", 3, tier1, tier2, 0, 100) { From = 2021, TLevel = true };
    }

    static AimReference Vocational(string id, int sector, int level)
    {
        var title = level switch
        {
            1 => $"Level 1 Introductory Diploma in {VocationalSectors.NameOf(sector)}",
            2 => $"Level 2 Diploma in {VocationalSectors.NameOf(sector)}",
            3 => $"BTEC Level 3 Extended Diploma in {VocationalSectors.NameOf(sector)}",
            _ => $"Level 4 Professional Diploma in {VocationalSectors.NameOf(sector)}",
        };
        var type = level switch { 1 => "1426", 2 => "0029", 3 => "1428", _ => "0111" };
        return new(id, title, type, level, Tier1Of(sector), VocationalSectors.Tier2[sector], level == 2 ? 100 : 0, level == 3 ? 100 : 0);
    }

    static AimReference WorkBased(string id, int sector, int level) =>
        new(id, string.Create(CultureInfo.InvariantCulture, $"Level {level} NVQ in {VocationalSectors.NameOf(sector)}"), "0036", level,
            Tier1Of(sector), VocationalSectors.Tier2[sector], level == 2 ? 100 : 0, level == 3 ? 100 : 0);

    static IEnumerable<AimReference> Basics()
    {
        var basic = new AimReference("", "", "0016", 1, "14", "14.1", 0, 0) { EnglishOrMathematics = true };
        foreach (var (name, early) in new[] { ("Literacy", true), ("Numeracy", true), ("English", false), ("Mathematics", false) })
            for (var level = 1; level <= 2; level++)
                yield return basic with
                {
                    Title = string.Create(CultureInfo.InvariantCulture, $"{(early ? "Certificate in Adult" : "Functional Skills in")} {name} at Level {level}"),
                    QualificationType = early ? "0016" : "1439",
                    Level = level,
                    From = early ? 2003 : 2013,

                    // Those who began with the earlier ones could finish them in the year after.
                    To = early ? 2013 : 2021,
                };
        foreach (var name in new[] { "English Language", "Mathematics" })
            yield return basic with { Title = $"GCSE in {name}", QualificationType = "0003", Level = 2, Level2Percent = 20 };
    }

    static string Tier1Of(int sector) => VocationalSectors.Tier1(sector).ToString(CultureInfo.InvariantCulture);
}
