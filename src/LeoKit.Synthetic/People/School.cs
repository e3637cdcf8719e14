using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

enum SchoolKind
{
    Primary,
    Secondary,
    Independent,
    Special,
    ReferralUnit,
    SixthFormCollege,
    FurtherEducationCollege,
}

/// <summary>A school or college with its pseudonyms, what it adds to attainment, and how its status and grade change.</summary>
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

    /// <summary>True for an academy that a sponsor took over, false for one that converted by itself.</summary>
    public required bool Sponsored { get; init; }

    /// <summary>From 0 for the school with the poorest intake of its region to 1.</summary>
    public required double Intake { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>
    /// What the school adds for pupils who finish Key Stage 4 in a year: schools that convert improve all the time, before and after. The gain of all schools
    /// together is taken off, because the standards of a year are set against the country.
    /// </summary>
    public double AddsIn(int year)
    {
        var gain = AcademyFrom == 0 ? 0 : PlantedEffects.ConvertersImproveByYear * (year - 2011);
        var late = AcademyFrom >= PlantedEffects.FirstLateConversion && year > AcademyFrom ? PlantedEffects.LateConversionOnAttainment : 0;
        return Quality + gain + late - Conversions.GainOfAllIn(year);
    }

    /// <summary>
    /// The latest inspection grade in a year: 1 outstanding, 2 good, 3 requires improvement or satisfactory, 4 inadequate; null for schools that others inspect.
    /// In primary and secondary schools it follows the intake and not the quality: that is what makes grades look as if they paid.
    /// </summary>
    public int? GradeIn(int year)
    {
        if (Kind == SchoolKind.Independent)
            return null;

        // An inspection stands for four years, and schools take turns.
        var turn = (year + (Number % 4)) / 4;
        var draws = Draws.For(Seed, Number, Purpose.SchoolGrade, turn);
        var chance = draws.Unit();
        return InspectionGrades.At(Kind, (turn * 4) - (Number % 4), HasIntake ? InspectionGrades.Standing(Intake, chance) : chance);
    }

    bool HasIntake => Kind is SchoolKind.Primary or SchoolKind.Secondary;
}
