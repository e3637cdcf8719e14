using System.Collections.Immutable;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>A rough division of subjects, for comparing how pay grows.</summary>
enum SubjectGroup
{
    Other,
    Stem,
    Humanities,
}

/// <summary>A subject of a first degree.</summary>
/// <param name="Name">Its name at the second level of the Common Aggregation Hierarchy.</param>
/// <param name="Cah2">Its code there.</param>
/// <param name="Jacs">A principal subject of the Joint Academic Coding System that belongs to it, before that system is renewed in 2012/13.</param>
/// <param name="Group">Science, engineering and mathematics; arts and humanities; or neither.</param>
/// <param name="Share">Per cent of first-degree graduates.</param>
/// <param name="FemalePercent">Per cent of them who are women.</param>
/// <param name="Median1">Median pay in pounds one year after graduation.</param>
/// <param name="Median3">The same after three years.</param>
/// <param name="Median5">The same after five years.</param>
/// <param name="Median10">The same after ten years.</param>
/// <param name="Tilt">How much more often people with higher results at 16 choose it: invented.</param>
sealed record Subject(
    string Name, string Cah2, string Jacs, SubjectGroup Group, double Share, int FemalePercent,
    int Median1, int Median3, int Median5, int Median10, double Tilt)
{
    /// <summary>The code from 2012/13, where the third version of the coding system moved the subject.</summary>
    public string JacsFrom2013 { get => field ?? Jacs; init; }

    /// <summary>The code at the first level, such as <c>CAH15</c>.</summary>
    public string Cah1 => Cah2[..5];
}

/// <summary>The subjects of first degrees, and how people sort into them.</summary>
/// <remarks>
/// Shares, shares of women and medians are LEO dossier §3.2, source GRAD: graduates of 2016/17 and pay in the tax year 2022-23.
/// Celtic studies is left out, because its figures are suppressed there.
/// </remarks>
static class Subjects
{
    /// <summary>Median pay in pounds over all subjects 1, 3, 5 and 10 years after graduation: LEO dossier §3.2, source GRAD.</summary>
    public static ReadOnlySpan<int> AllMedians => [24_800, 28_100, 31_400, 36_100];

    public static ImmutableArray<Subject> All { get; } =
    [
        new("Medicine and dentistry", "CAH01-01", "A300", SubjectGroup.Stem, 2.3, 54, 40_200, 49_600, 53_300, 61_000, 1.6),
        new("Economics", "CAH15-02", "L100", SubjectGroup.Other, 1.8, 28, 29_600, 37_600, 50_400, 68_600, 1.1),
        new("Physics and astronomy", "CAH07-01", "F300", SubjectGroup.Stem, 1, 20, 29_200, 35_400, 42_000, 48_500, 1.1),
        new("Engineering", "CAH10-01", "H300", SubjectGroup.Stem, 4.3, 13, 30_300, 35_800, 41_600, 50_400, 0.5),
        new("Mathematical sciences", "CAH09-01", "G100", SubjectGroup.Stem, 2.1, 37, 28_500, 35_000, 41_600, 51_500, 1.2),
        new("Veterinary sciences", "CAH05-01", "D200", SubjectGroup.Stem, 0.3, 79, 32_800, 36_900, 40_200, 41_600, 1.2),
        new("Pharmacology, toxicology and pharmacy", "CAH02-02", "B230", SubjectGroup.Stem, 1, 59, 27_400, 33_900, 39_100, 41_600, 0.4),
        new("Medical sciences", "CAH02-05", "B100", SubjectGroup.Stem, 1, 66, 25_900, 34_700, 38_700, 42_300, 0.2),
        new("Computing", "CAH11-01", "G400", SubjectGroup.Stem, 3.9, 14, 28_100, 32_800, 38_000, 44_900, -0.3) { JacsFrom2013 = "I100" },
        new("Architecture, building and planning", "CAH13-01", "K100", SubjectGroup.Other, 1.5, 29, 28_800, 34_300, 36_900, 45_300, 0),
        new("Chemistry", "CAH07-02", "F100", SubjectGroup.Stem, 1.1, 41, 26_300, 31_400, 35_400, 42_700, 0.7),
        new("Politics", "CAH15-03", "L200", SubjectGroup.Other, 1.7, 45, 25_600, 29_600, 35_400, 43_800, 0.4),
        new("Nursing and midwifery", "CAH02-04", "B700", SubjectGroup.Other, 6.8, 91, 31_400, 33_200, 34_300, 35_400, -0.5),
        new("Languages and area studies", "CAH19-04", "R100", SubjectGroup.Humanities, 1.8, 68, 25_200, 29_200, 33_900, 38_700, 0.6),
        new("Geography, earth and environmental studies", "CAH26-01", "F800", SubjectGroup.Other, 2.5, 50, 24_500, 28_800, 33_600, 39_800, 0.3),
        new("Business and management", "CAH17-01", "N200", SubjectGroup.Other, 11.8, 48, 25_200, 28_500, 33_200, 39_400, -0.35),
        new("Allied health", "CAH02-06", "B160", SubjectGroup.Other, 3.3, 73, 26_300, 29_900, 32_100, 32_500, 0),
        new("Law", "CAH16-01", "M100", SubjectGroup.Other, 3.8, 65, 23_000, 27_000, 32_100, 40_500, 0.4),
        new("Biosciences", "CAH03-01", "C100", SubjectGroup.Stem, 3.5, 59, 23_000, 27_400, 31_400, 37_600, 0.3),
        new("Philosophy and religious studies", "CAH20-02", "V500", SubjectGroup.Humanities, 1.2, 53, 23_000, 27_400, 31_300, 36_900, 0.5),
        new("History and archaeology", "CAH20-01", "V100", SubjectGroup.Humanities, 3.7, 52, 22_600, 26_600, 31_000, 37_600, 0.5),
        new("Materials and technology", "CAH10-03", "J500", SubjectGroup.Stem, 0.5, 21, 25_600, 29_200, 30_700, 35_000, 0.2),
        new("Combined and general studies", "CAH23-01", "Y000", SubjectGroup.Other, 1.5, 63, 24_100, 27_000, 29_200, 30_700, -0.2),
        new("English studies", "CAH19-01", "Q300", SubjectGroup.Humanities, 3.9, 75, 21_500, 25_600, 28_800, 33_200, 0.3),
        new("General, applied and forensic sciences", "CAH07-04", "F400", SubjectGroup.Stem, 0.5, 60, 22_600, 25_600, 28_800, 33_200, -0.2),
        new("Sport and exercise sciences", "CAH03-02", "C600", SubjectGroup.Other, 3.1, 31, 20_800, 25_200, 28_500, 34_700, -0.5),
        new("Health and social care", "CAH15-04", "L500", SubjectGroup.Other, 2, 89, 23_400, 26_900, 28_100, 30_300, -0.9),
        new("Psychology", "CAH04-01", "C800", SubjectGroup.Other, 4.5, 82, 21_500, 25_200, 28_100, 32_100, 0.05),
        new("Sociology, social policy and anthropology", "CAH15-01", "L300", SubjectGroup.Other, 3.7, 76, 21_900, 25_600, 28_100, 31_800, -0.4),
        new("Media, journalism and communications", "CAH24-01", "P300", SubjectGroup.Humanities, 2.7, 54, 21_200, 24_500, 27_700, 32_800, -0.5),
        new("Education and teaching", "CAH22-01", "X100", SubjectGroup.Other, 5.2, 87, 23_000, 25_600, 27_400, 27_700, -0.5),
        new("Agriculture, food and related studies", "CAH06-01", "D400", SubjectGroup.Other, 0.8, 70, 21_900, 25_200, 26_600, 29_200, -0.4),
        new("Creative arts and design", "CAH25-01", "W200", SubjectGroup.Humanities, 7, 67, 20_400, 23_000, 25_600, 28_100, -0.5),
        new("Performing arts", "CAH25-02", "W300", SubjectGroup.Humanities, 4.2, 55, 18_200, 21_500, 24_500, 28_100, -0.3),
    ];

    /// <summary>Bands of attainment for which the shares of subjects are worked out once.</summary>
    const int Bands = 13;

    static readonly ImmutableArray<double[]> ForWomen = Weights(female: true);

    static readonly ImmutableArray<double[]> ForMen = Weights(female: false);

    /// <summary>The position of a subject, more often one that people of this sex and attainment choose.</summary>
    /// <param name="draws">Chance.</param>
    /// <param name="female">True for women.</param>
    /// <param name="above">Points of attainment at 16 above the mean of all pupils.</param>
    public static int Draw(ref Draws draws, bool female, double above)
    {
        var band = Math.Clamp((int)Math.Floor((above + 20) / 5), 0, Bands - 1);
        return draws.Pick((female ? ForWomen : ForMen)[band]);
    }

    static ImmutableArray<double[]> Weights(bool female) =>
        [.. Enumerable.Range(0, Bands).Select(band => All.Select(subject => Weight(subject, female, (5 * band) - 17.5)).ToArray())];

    /// <summary>
    /// Students stand about 10 points above all pupils, women more and men less, with a spread of about 11: around that, the tilt
    /// moves people between subjects and leaves the shares of subjects nearly as published. 58 % of graduates are women.
    /// </summary>
    static double Weight(Subject subject, bool female, double above)
    {
        var bySex = female ? subject.FemalePercent / 58.0 : (100 - subject.FemalePercent) / 42.0;
        var standing = (above - (female ? 13 : 7.5)) / 10;
        return subject.Share * bySex * Portable.Exp((subject.Tilt * standing) - (subject.Tilt * subject.Tilt / 2));
    }
}
