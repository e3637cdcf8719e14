using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The industries in which people work: sections of the Standard Industrial Classification 2007 and three classes of each.</summary>
static class Industries
{
    public const int Sections = 17;
    public const int ClassesPerSection = 3;
    public const int Classes = Sections * ClassesPerSection;

    static readonly string[] Letters = ["Q", "M", "G", "P", "N", "J", "I", "K", "C", "O", "R", "H", "F", "S", "L", "D", "A"];

    static readonly string[] Names =
    [
        "Human health and social work", "Professional and scientific activities", "Wholesale and retail trade", "Education", "Administrative and support services",
        "Information and communication", "Accommodation and food", "Finance and insurance", "Manufacturing", "Public administration and defence",
        "Arts and recreation", "Transport and storage", "Construction", "Other services", "Real estate", "Electricity and gas", "Agriculture and forestry",
    ];

    static readonly string[] Codes =
    [
        "86101", "87300", "88910", "69201", "71129", "70229", "47110", "46900", "45111", "85200", "85310", "85421", "78200", "81210", "82200",
        "62020", "62012", "58110", "56101", "55100", "56302", "64191", "65120", "66190", "10710", "25620", "32990", "84110", "84120", "84240",
        "93110", "90010", "91020", "49410", "52103", "53201", "41202", "43210", "43290", "96020", "94990", "95110", "68320", "68310", "68209",
        "35110", "35130", "35220", "01110", "01500", "02100",
    ];

    static readonly int[] Numbers = [.. Codes.Select(code => int.Parse(code, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Shares of graduates one year on by sex, per cent: LEO dossier §3.3, source IND.</summary>
    static ReadOnlySpan<double> GraduateWomen => [26.4, 11.1, 12.7, 14.1, 7.2, 5.0, 5.1, 4.0, 3.0, 3.5, 2.4, 1.3, 0.9, 1.4, 1.2, 0.2, 0.2];

    static ReadOnlySpan<double> GraduateMen => [8.6, 15.4, 13.1, 6.2, 9.5, 11.1, 5.7, 7.1, 7.2, 4.0, 3.1, 2.4, 2.8, 1.3, 1.3, 0.4, 0.3];

    /// <summary>Invented: more trade, building and factories for those without a degree, divided by sex.</summary>
    static ReadOnlySpan<double> Women => [22, 5, 21, 9, 9, 2, 14, 4, 4, 3, 3, 1, 1, 4, 1, 0.2, 0.5];

    static ReadOnlySpan<double> Men => [5, 5, 19, 3, 11, 4, 9, 3, 15, 3, 3, 7, 12, 2, 1, 0.8, 1.2];

    /// <summary>Invented: trade, food and leisure for those who work beside their studies.</summary>
    static ReadOnlySpan<double> Students => [5, 2, 38, 4, 8, 2, 28, 1, 2, 1, 6, 1, 1, 3, 0.5, 0.1, 0.4];

    /// <summary>The share of employees furloughed at some time in 2020/21: invented, highest where doors were closed.</summary>
    static ReadOnlySpan<double> Furloughed => [0.07, 0.2, 0.42, 0.1, 0.33, 0.15, 0.72, 0.08, 0.38, 0.03, 0.6, 0.36, 0.45, 0.55, 0.33, 0.08, 0.12];

    public static string Letter(int section) => Letters[section];

    public static string Name(int section) => Names[section];

    /// <summary>Five digits.</summary>
    public static string Code(int industry) => Codes[industry];

    /// <summary>The same as a number, without a leading zero.</summary>
    public static int Number(int industry) => Numbers[industry];

    public static int SectionOf(int industry) => industry / ClassesPerSection;

    public static bool IsPublic(int section) => Letters[section] is "O" or "P" or "Q";

    public static double ShareFurloughed(int section) => Furloughed[section];

    /// <summary>A section in which somebody of this sex, with or without a degree or still in study, finds work.</summary>
    public static int Draw(ref Draws draws, bool female, bool degree, bool student) =>
        draws.Pick(student ? Students : (degree, female) switch { (true, true) => GraduateWomen, (true, false) => GraduateMen, (_, true) => Women, _ => Men });
}
