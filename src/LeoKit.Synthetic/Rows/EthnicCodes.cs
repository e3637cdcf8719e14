namespace LeoKit.Synthetic.Rows;

/// <summary>The ethnic groups of schools in the codes of other sources: three lists that divide people differently.</summary>
static class EthnicCodes
{
    /// <summary>Further education: 31 to 47, 98 other, 99 not provided.</summary>
    /// <param name="minor">The detailed group as schools code it; null if it is not given.</param>
    public static int FurtherEducation(string? minor) => minor switch
    {
        "WBRI" => 31,
        "WIRI" => 32,
        "WIRT" or "WROM" => 33,
        "WOTH" => 34,
        "MWBC" => 35,
        "MWBA" => 36,
        "MWAS" => 37,
        "MOTH" => 38,
        "AIND" => 39,
        "APKN" => 40,
        "ABAN" => 41,
        "CHNE" => 42,
        "AOTH" => 43,
        "BAFR" => 44,
        "BCRB" => 45,
        "BOTH" => 46,
        "OOTH" => 98,
        _ => 99,
    };

    /// <summary>Higher education: one code for all White groups but Gypsy and Traveller, which has one from 2012/13.</summary>
    /// <param name="minor">The detailed group as schools code it; null if it is not given.</param>
    /// <param name="year">The end of the academic year.</param>
    public static string HigherEducation(string? minor, int year) => minor switch
    {
        "WBRI" or "WIRI" or "WOTH" => "10",
        "WIRT" or "WROM" => year >= 2013 ? "15" : "10",
        "BCRB" => "21",
        "BAFR" => "22",
        "BOTH" => "29",
        "AIND" => "31",
        "APKN" => "32",
        "ABAN" => "33",
        "CHNE" => "34",
        "AOTH" => "39",
        "MWBC" => "41",
        "MWBA" => "42",
        "MWAS" => "43",
        "MOTH" => "49",
        "OOTH" => "80",
        "REFU" => "98",
        _ => "90",
    };

    /// <summary>Applications to higher education: words, with Chinese among Asian.</summary>
    public static string Applications(string? minor) => minor switch
    {
        null or "NOBT" => "Unknown",
        "REFU" => "Prefer not to say",
        "WBRI" or "WIRI" or "WOTH" or "WIRT" or "WROM" => "White",
        "BCRB" or "BAFR" or "BOTH" => "Black",
        "AIND" or "APKN" or "ABAN" or "AOTH" or "CHNE" => "Asian",
        "MWBC" or "MWBA" or "MWAS" or "MOTH" => "Mixed",
        _ => "Other",
    };
}
