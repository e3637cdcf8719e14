using System.Globalization;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One aim in one academic year, as the provider reports it at the end of that year.</summary>
readonly record struct AimRow(LearnerRow Learner, LearningAim Aim, int Sequence)
{
    static readonly string[] Tier1Texts = [.. Enumerable.Range(0, 16).Select(tier => tier.ToString(CultureInfo.InvariantCulture))];

    public AimReference Reference => Aim.Aim;

    public int Year => Learner.Year;

    public bool IsOver => Aim.LastYear == Year;

    /// <summary>Given up well before the planned day.</summary>
    public bool IsWithdrawn => IsOver && !Aim.Achieved && Aim.End < Aim.Expected - 14;

    public int CompletionStatus => !IsOver ? 1 : IsWithdrawn ? 3 : 2;

    public int Outcome => !IsOver ? 9 : Aim.Achieved ? 1 : 3;

    bool IsYoung => LearnerRow.AgeOn(Learner.Person, Aim.FirstYear - 1, 8, last: true) < 19;

    public int ProgrammeType => Aim switch
    {
        { ApprenticeshipLevel: > 0, Standard: true } => 25,
        { ApprenticeshipLevel: 2 } => 3,
        { ApprenticeshipLevel: 3 } => 2,
        { ApprenticeshipLevel: 4 } => 20,
        { ApprenticeshipLevel: 5 } => 21,
        { ApprenticeshipLevel: 6 } => 22,
        { ApprenticeshipLevel: 7 } => 23,
        { Part: AimPart.Programme } => 24,
        _ => Year <= 2013 ? 99 : -1,
    };

    public int Framework => Aim is { IsApprenticeship: true, Standard: false } ? 400 + Aim.Sector : -1;

    public int StandardId => Aim is { IsApprenticeship: true, Standard: true } ? 1 + (Aim.Sector * 6) + Aim.ApprenticeshipLevel - 2 : -1;

    /// <summary>The form of the collection changed in 2011/12, and study programmes with a core aim came in 2013/14.</summary>
    public int AimType => (Aim.Part, Year) switch
    {
        (AimPart.Programme, <= 2011) => 35,
        (AimPart.Programme, _) => 1,
        (AimPart.Component, _) => 3,
        (_, <= 2011) => 30,
        (AimPart.Core, >= 2014) => 5,
        _ => 4,
    };

    public int FundingModel => (Aim.IsApprenticeship, IsYoung, Year) switch
    {
        (true, _, _) => Aim.Start >= FirstDayOfNewFunding ? 36 : Year <= 2011 ? 45 : 35,
        (_, true, <= 2013) => 21,
        (_, true, _) => 25,
        (_, _, _) when Reference.Level < 0 => 10,
        (_, _, <= 2011) => 22,
        _ => 35,
    };

    /// <summary>Employers with a large pay bill fund apprenticeships through a levy from May 2017; about half of those who start then: invented.</summary>
    public bool IsLevySupported => Aim.IsApprenticeship && Aim.Start >= FirstDayOfNewFunding && (Learner.Person.Person + Aim.Sector) % 2 == 0;

    public string Tier1 => IsGeneric ? Tier1Texts[VocationalSectors.Tier1(Aim.Sector)] : Reference.Tier1;

    public string Tier2 => IsGeneric ? VocationalSectors.Tier2[Aim.Sector] : Reference.Tier2;

    public double Level => Aim.IsApprenticeship && IsGeneric ? Aim.ApprenticeshipLevel : Reference.NotionalLevel;

    public int AgeAtStart
    {
        get
        {
            var start = DateOnly.FromDayNumber(Aim.Start);
            return LearnerRow.AgeOn(Learner.Person, start.Year, start.Month, last: true);
        }
    }

    /// <summary>A programme aim is generic: its sector and level are those of the programme.</summary>
    bool IsGeneric => Aim.Reference == AimReferences.Programme;

    /// <summary>True for an aim that is a full Level 2 or 3 by itself.</summary>
    public static bool IsFullLevel(in LearningAim aim, int level) =>
        aim.Reference == AimReferences.Programme ? aim.ApprenticeshipLevel == level : (level == 2 ? aim.Aim.Level2Percent : aim.Aim.Level3Percent) == 100;

    static readonly int FirstDayOfNewFunding = new DateOnly(2017, 5, 1).DayNumber;
}
