namespace LeoKit.Synthetic.Randomness;

/// <summary>The independent sources of chance of one person.</summary>
/// <remarks>The numbers are part of the data: never change or reuse one, or every published data set changes. A new table takes a new number.</remarks>
enum Purpose : ulong
{
    Background = 1,
    Schooling = 2,
    Attainment = 3,
    Route = 4,
    Career = 5,
    Keys = 6,
    Census = 7,
    Employment = 8,
    Earnings = 9,
    SchoolQuality = 10,
}
