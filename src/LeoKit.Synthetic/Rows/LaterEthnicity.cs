using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The ethnic group that people state themselves after school, which is not always the one that the school recorded.</summary>
static class LaterEthnicity
{
    /// <summary>The detailed group in the codes of schools; null if it is not given.</summary>
    /// <param name="life">The person.</param>
    /// <param name="source">Which source asks: each gets one answer for all years.</param>
    public static string? Of(LifeCourse life, Purpose source)
    {
        var dirt = life.Options.Dirt;
        var draws = Draws.For(life.Options.Seed, life.Person, source);
        var withheld = draws.Chance(dirt.EthnicGroupNotGivenLater);
        var differs = draws.Chance(dirt.EthnicGroupDiffersLater);
        var minor = life.Background.Ethnicity.Minor;
        return withheld ? null : differs ? OtherOf(minor) : minor;
    }

    static string OtherOf(string minor) => minor switch
    {
        "WBRI" or "WIRI" => "WOTH",
        "WOTH" or "WIRT" or "WROM" => "WBRI",
        "MWBC" => "BCRB",
        "MWBA" => "BAFR",
        "MWAS" => "AOTH",
        "BCRB" => "BOTH",
        "BAFR" => "BOTH",
        "BOTH" => "BAFR",
        "AIND" or "APKN" or "ABAN" or "CHNE" => "AOTH",
        _ => "MOTH",
    };
}
