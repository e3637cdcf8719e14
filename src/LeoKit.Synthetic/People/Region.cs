namespace LeoKit.Synthetic.People;

/// <summary>The region of the home and school, in the order of the tables below.</summary>
enum Region
{
    NorthEast,
    NorthWest,
    YorkshireAndTheHumber,
    EastMidlands,
    WestMidlands,
    EastOfEngland,
    London,
    SouthEast,
    SouthWest,
}

static class Regions
{
    public const int Count = 9;

    static readonly string[] Names =
        ["North East", "North West", "Yorkshire and The Humber", "East Midlands", "West Midlands", "East of England", "London", "South East", "South West"];

    public static string NameOf(Region region) => Names[(int)region];

    static readonly string[] Codes =
        ["E12000001", "E12000002", "E12000003", "E12000004", "E12000005", "E12000006", "E12000007", "E12000008", "E12000009"];

    /// <summary>The public nine-character code.</summary>
    public static string CodeOf(Region region) => Codes[(int)region];

    /// <summary>Share of the cohort aged 19 in 2010, per cent: LEO dossier §3.7, source AGE19.</summary>
    public static ReadOnlySpan<double> Shares => [5.42, 14.88, 10.65, 9.02, 11.45, 11.00, 12.53, 15.39, 9.65];

    /// <summary>Free school meals in the cohort aged 19 in 2010, per cent: LEO dossier §3.7, source AGE19.</summary>
    public static ReadOnlySpan<double> FsmPercent => [15.9, 16.4, 13.44, 9.61, 15.03, 8.19, 22.23, 7.38, 7.4];
}
