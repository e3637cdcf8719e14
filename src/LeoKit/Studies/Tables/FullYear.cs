using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>One tax year of somebody in work on every day of it and not in education, in England.</summary>
public sealed record FullYear
{
    /// <summary>The pupil matching reference.</summary>
    public required string Person { get; init; }

    /// <summary>The year of Key Stage 4, named by its end.</summary>
    public required int Cohort { get; init; }

    /// <summary>The year in which the tax year begins.</summary>
    public required int Begins { get; init; }

    /// <summary>The natural logarithm of pay in pounds.</summary>
    public required double LogPay { get; init; }

    /// <summary>The region of residence in the tax year, by its code.</summary>
    public required string Region { get; init; }

    /// <summary>The school at the end of Key Stage 4.</summary>
    public required string School { get; init; }

    /// <summary>The local authority of that school; null for pupils whom no census has.</summary>
    public required string? Authority { get; init; }

    /// <summary>From the key stage table.</summary>
    public required bool Female { get; init; }

    /// <summary>Free school meals in Year 11; null for pupils of independent schools, which do not report them.</summary>
    public required bool? FreeMeals { get; init; }

    /// <summary>The major ethnic group.</summary>
    public required string? Ethnic { get; init; }

    /// <summary>A first language other than English; null in years in which the key stage table does not say.</summary>
    public required bool? OtherLanguage { get; init; }

    /// <summary>Five good passes at 16.</summary>
    public required bool? FivePasses { get; init; }

    /// <summary>The points of all qualifications at 16, standardised within the year; null before 2003/04.</summary>
    public required double? Points { get; init; }

    /// <summary>Level 3 by 19.</summary>
    public required bool? Level3 { get; init; }

    /// <summary>Years from Level 3 to entry into higher education: 1 is the autumn after; null without both.</summary>
    public required int? Wait { get; init; }

    /// <summary>The level of an apprenticeship begun before 19; null without one.</summary>
    public required double? Apprenticeship { get; init; }

    /// <summary>The sector subject area, first tier, of the main vocational aim before 19; null without one.</summary>
    public required int? Sector { get; init; }

    /// <summary>The academic year, named by its end, in which that aim starts.</summary>
    public required int? SectorFrom { get; init; }

    /// <summary>The first academic year of a first degree, named by its end; null for people who never enter.</summary>
    public required int? Entry { get; init; }

    /// <summary>The academic year of graduation; null without a degree.</summary>
    public required int? Graduation { get; init; }

    /// <summary>The subject of the degree, as a code of the Joint Academic Coding System.</summary>
    public required string? Subject { get; init; }

    /// <summary>In Year 12 of a school.</summary>
    public required bool SixthForm { get; init; }

    /// <summary>Whole years since Key Stage 4.</summary>
    public int Since => Begins - Cohort;

    /// <summary>Whole years since graduation: 1 in the first tax year that begins after it; null without a degree, or before it.</summary>
    public int? AfterDegree => Begins - Graduation;

    /// <summary>Has a first degree.</summary>
    public bool IsGraduate => Graduation is not null;

    /// <summary>Has an advanced apprenticeship begun before 19.</summary>
    public bool IsAdvancedApprentice => Apprenticeship is 3;

    /// <summary>What pay depends on by the clock: the years since school, and for graduates those since the degree and whether they waited. Compare people within it.</summary>
    public string Stage => FormattableString.Invariant($"{Since}, {(IsGraduate ? $"graduate {AfterDegree}, waited {Wait}" : IsAdvancedApprentice ? "apprentice" : "other")}");

    internal static ImmutableArray<FullYear> Of(LeoExtract extract)
    {
        var table = extract.SqlColumns(QueryText.Of("full-years"));
        var (person, region, school, authority) = (table.Texts("pupil"), table.Texts("region"), table.Texts("school"), table.Texts("authority"));
        var (ethnic, subject) = (table.Texts("ethnic"), table.Texts("subject"));
        var (cohort, begins, level3Year, sectorFrom, entry, graduation) = (Years("cohort"), Years("begins"), Years("level3_year"), Years("sector_from"), Years("entry"), Years("graduation"));
        var (female, fsm, language, five, level3, sixthForm) = (table.Flags("female"), table.Flags("fsm"), table.Flags("other_language"), table.Flags("five"), table.Flags("level3"), table.Flags("sixth_form"));
        var (logPay, points, apprenticeship, sector) = (table.Numbers("log_pay"), table.Numbers("points"), table.Numbers("apprenticeship"), table.Numbers("sector"));
        return
        [
            .. Enumerable.Range(0, table.Rows).Select(row => new FullYear
            {
                Person = person[row]!,
                Cohort = cohort[row]!.Value,
                Begins = begins[row]!.Value,
                LogPay = logPay[row]!.Value,
                Region = region[row]!,
                School = school[row]!,
                Authority = authority[row],
                Female = female[row]!.Value,
                FreeMeals = fsm[row],
                Ethnic = ethnic[row],
                OtherLanguage = language[row],
                FivePasses = five[row],
                Points = points[row],
                Level3 = level3[row],
                Wait = entry[row] - level3Year[row],
                Apprenticeship = apprenticeship[row],
                Sector = (int?)sector[row],
                SectorFrom = sectorFrom[row],
                Entry = entry[row],
                Graduation = graduation[row],
                Subject = subject[row],
                SixthForm = sixthForm[row]!.Value,
            }),
        ];

        int?[] Years(string column) => [.. table.Wholes(column).Select(year => (int?)year)];
    }
}
