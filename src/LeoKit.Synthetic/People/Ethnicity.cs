using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The broad and detailed ethnic group, and whether English is the first language.</summary>
readonly record struct Ethnicity(string Major, string Minor, bool OtherLanguage)
{
    /// <summary>True for every group but White and unclassified.</summary>
    public bool IsMinority => Major is not ("WHIT" or "UNCL");

    /// <summary>The group that another school might have recorded for the same child.</summary>
    public Ethnicity Neighbour => Minor switch
    {
        "WBRI" => this with { Minor = "WOTH" },
        "WIRI" or "WOTH" or "WROM" or "WIRT" => this with { Minor = "WBRI" },
        "MWBC" => this with { Major = "BLAC", Minor = "BCRB" },
        "MWBA" => this with { Major = "BLAC", Minor = "BAFR" },
        "MWAS" => this with { Major = "ASIA", Minor = "AOTH" },
        "BCRB" => this with { Major = "MIXD", Minor = "MWBC" },
        "BAFR" => this with { Minor = "BOTH" },
        "BOTH" => this with { Minor = "BAFR" },
        "AOTH" or "MOTH" => this with { Major = "AOEG", Minor = "OOTH" },
        "AIND" or "APKN" or "ABAN" or "CHNE" or "OOTH" => this with { Major = "ASIA", Minor = "AOTH" },
        _ => this with { Major = "WHIT", Minor = "WBRI" },
    };

    static readonly string[] Majors = ["WHIT", "MIXD", "ASIA", "BLAC", "CHIN", "AOEG", "UNCL"];

    /// <summary>
    /// Shares of pupils in 2011/12 are LEO dossier §3.4, source EXC. How they divide between London and the rest is invented,
    /// so that the two together give the published shares with London's share of pupils.
    /// </summary>
    static ReadOnlySpan<double> InLondon => [42, 9, 20, 20, 0.7, 7, 1.3];

    static ReadOnlySpan<double> Elsewhere => [83.5, 3.7, 8.0, 3.0, 0.34, 0.7, 0.83];

    public static Ethnicity Draw(ref Draws draws, Region region)
    {
        var major = Majors[draws.Pick(region == Region.London ? InLondon : Elsewhere)];
        var minor = DrawMinor(ref draws, major);
        var otherLanguage = draws.Chance(major switch { "ASIA" => 0.8, "BLAC" => 0.5, "CHIN" => 0.8, "AOEG" => 0.85, "MIXD" => 0.2, "UNCL" => 0.15, _ => 0.05 });
        return new(major, minor, otherLanguage);
    }

    /// <summary>Detailed shares inside a broad group: LEO dossier §3.4, source EXC, for the groups named there; the rest is invented.</summary>
    static string DrawMinor(ref Draws draws, string major) => major switch
    {
        "WHIT" => Pick(ref draws, ["WBRI", "WIRI", "WOTH", "WROM", "WIRT"], [73.73, 0.35, 3.95, 0.22, 0.06]),
        "MIXD" => Pick(ref draws, ["MWBC", "MWBA", "MWAS", "MOTH"], [1.33, 0.5, 0.95, 1.58]),
        "ASIA" => Pick(ref draws, ["AIND", "APKN", "ABAN", "AOTH"], [2.57, 3.81, 1.55, 1.54]),
        "BLAC" => Pick(ref draws, ["BCRB", "BAFR", "BOTH"], [1.36, 3.14, 0.61]),
        "CHIN" => Pick(ref draws, ["CHNE"], [1]),
        "AOEG" => Pick(ref draws, ["OOTH"], [1]),
        _ => Pick(ref draws, ["REFU", "NOBT"], [0.6, 0.4]),
    };

    static string Pick(ref Draws draws, ReadOnlySpan<string> groups, ReadOnlySpan<double> weights) => groups[draws.Pick(weights)];
}
