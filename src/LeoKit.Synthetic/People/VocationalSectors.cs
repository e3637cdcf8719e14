namespace LeoKit.Synthetic.People;

/// <summary>The sector subject areas in which people take vocational aims, and how often women and men choose each.</summary>
/// <remarks>The areas are those of the form (second tier); the shares are invented, with the divide between women and men that further education is known for.</remarks>
static class VocationalSectors
{
    /// <summary>The second tier, as the tables write it.</summary>
    public static readonly string[] Tier2 =
    [
        "1.3", "1.4", "1.5", "2.1", "3.3", "3.2", "4.1", "4.3", "5.2", "6.1", "6.2", "7.1", "7.3", "7.4", "8.1", "8.2", "9.1", "9.2", "9.3",
        "13.2", "14.1", "14.2", "15.1", "15.2", "15.3",
    ];

    static readonly string[] Names =
    [
        "Health and Social Care", "Public Services", "Child Development", "Applied Science", "Animal Care", "Horticulture", "Engineering", "Vehicle Maintenance",
        "Building and Construction", "Computing Practice", "Computer Use", "Retailing", "Hair and Beauty Services", "Hospitality and Catering",
        "Sport and Leisure", "Travel and Tourism", "Performing Arts", "Art and Design", "Media", "Support for Teaching", "Foundation Learning",
        "Preparation for Work", "Accounting", "Administration", "Business Management",
    ];

    public static int Count => Tier2.Length;

    /// <summary>The first tier, 1 to 15.</summary>
    public static int Tier1(int sector) => sector switch
    {
        <= 2 => 1,
        3 => 2,
        <= 5 => 3,
        <= 7 => 4,
        8 => 5,
        <= 10 => 6,
        <= 13 => 7,
        <= 15 => 8,
        <= 18 => 9,
        19 => 13,
        <= 21 => 14,
        _ => 15,
    };

    public static string NameOf(int sector) => Names[sector];

    public static ReadOnlySpan<double> AtCollege(bool female) => female ? WomenAtCollege : MenAtCollege;

    public static ReadOnlySpan<double> InApprenticeships(bool female) => female ? WomenApprentices : MenApprentices;

    public static ReadOnlySpan<double> OfAdults(bool female) => female ? AdultWomen : AdultMen;

    static ReadOnlySpan<double> WomenAtCollege => [14, 2, 12, 3, 4, 1, 1, 0.3, 0.7, 1, 1, 1, 16, 4, 4, 4, 4, 8, 4, 1, 3, 2, 1, 3, 3];

    static ReadOnlySpan<double> MenAtCollege => [3, 5, 0.5, 3, 1, 2, 13, 8, 14, 8, 1, 1, 1, 4, 12, 1, 3, 4, 6, 0.2, 4, 2, 1, 1, 4];

    static ReadOnlySpan<double> WomenApprentices => [18, 0.5, 14, 0, 1, 0.5, 2, 0.5, 1, 1, 2, 8, 16, 8, 1, 1.5, 0, 0, 0.5, 3, 0, 0, 4, 16, 4];

    static ReadOnlySpan<double> MenApprentices => [3, 1, 0.5, 0, 0.3, 2, 20, 14, 20, 6, 1, 7, 1, 7, 3, 0.3, 0, 0, 0.5, 0.5, 0, 0, 2, 4, 3];

    static ReadOnlySpan<double> AdultWomen => [16, 1, 7, 1, 1, 1, 1, 0.5, 0.5, 1, 8, 2, 6, 4, 1, 1, 1, 4, 1, 5, 16, 8, 3, 8, 5];

    static ReadOnlySpan<double> AdultMen => [5, 3, 0.5, 1, 0.5, 2, 8, 7, 8, 4, 6, 2, 1, 4, 3, 0.5, 1, 2, 2, 1, 16, 10, 2, 4, 5];
}
