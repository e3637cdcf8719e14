namespace LeoKit.Synthetic.Randomness;

/// <summary>The independent sources of chance of one person.</summary>
/// <remarks>The numbers are part of the data: never change or reuse one, or every published data set changes. A new table takes a new number.</remarks>
enum Purpose : ulong
{
    Background = 1,
    Schooling = 2,
    Attainment = 3,
    AfterSixteen = 4,
    Career = 5,
    Keys = 6,
    Census = 7,
    Employment = 8,
    Earnings = 9,
    SchoolQuality = 10,

    // School: 20 to 39.
    SchoolGrade = 20,
    Stages = 21,
    Gcses = 22,
    ALevels = 23,
    Recording = 24,

    // Needs and care: 40 to 59.
    Conduct = 40,
    SocialCare = 41,
    Exclusions = 42,
    Absence = 43,
    Placements = 44,
    ChildrenInNeed = 45,
    ChildrenLookedAfter = 46,
    PupilReferralUnit = 47,
    AlternativeProvision = 48,
    AbsenceRecords = 49,
    ExclusionRecords = 50,

    // After sixteen: 60 to 79.
    Degree = 60,
    FurtherEducation = 61,
    AdultLearning = 62,
    Application = 63,
    Postgraduate = 64,
    LearnerRecord = 65,
    StudentRecord = 66,
    Activity = 67,
    SchoolAims = 68,
    ApplicantRecord = 69,
    LaterHigherEducation = 70,

    // Work: 80 to 99.
    Places = 80,
    WorkDays = 81,
    Benefits = 82,
    Employers = 83,
    Enterprises = 84,
    Furlough = 85,
    SelfEmployment = 86,
    SupportGrants = 87,
    Growth = 88,
    Hours = 89,
    Address = 90,
    EmploymentOverlap = 91,
    Wages = 92,
    NeedAndWork = 93,
}
