namespace LeoKit.Synthetic.People;

/// <summary>What an aim is part of.</summary>
enum AimPart
{
    /// <summary>An aim of its own.</summary>
    Alone,

    /// <summary>The core of a study programme at 16 to 18.</summary>
    Core,

    /// <summary>A whole apprenticeship or traineeship.</summary>
    Programme,

    /// <summary>A part of one.</summary>
    Component,
}

/// <summary>One aim of further education from its first to its last day.</summary>
/// <param name="Reference">The position in <see cref="AimReferences"/>.</param>
/// <param name="Part">What it is part of.</param>
/// <param name="Provider">Which of the person's providers: the position among them.</param>
/// <param name="Start">The first day, as a day number.</param>
/// <param name="Expected">The planned last day.</param>
/// <param name="End">The last day.</param>
/// <param name="Achieved">True if achieved on that day.</param>
/// <param name="ApprenticeshipLevel">2 to 7 for an apprenticeship; 0 for others.</param>
/// <param name="Standard">True for an apprenticeship standard rather than a framework.</param>
/// <param name="Sector">The position among the vocational sectors.</param>
readonly record struct LearningAim(
    int Reference, AimPart Part, int Provider, int Start, int Expected, int End, bool Achieved, int ApprenticeshipLevel = 0, bool Standard = false, int Sector = 0)
{
    public AimReference Aim => AimReferences.All[Reference];

    public bool IsApprenticeship => ApprenticeshipLevel > 0;

    /// <summary>The end of the first academic year with a record of the aim.</summary>
    public int FirstYear => AfterSixteen.EndOfYear(Start);

    /// <summary>The end of the last.</summary>
    public int LastYear => AfterSixteen.EndOfYear(End);
}

/// <summary>One learner at one provider in one academic year: what the provider sends.</summary>
/// <param name="Year">The end of the academic year.</param>
/// <param name="Provider">The position among the person's providers.</param>
readonly record struct LearnerRecord(int Year, int Provider);
