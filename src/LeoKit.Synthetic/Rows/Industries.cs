using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The industry sections in which people work.</summary>
static class Industries
{
    static readonly string[] Sections = ["Q", "M", "G", "P", "N", "J", "I", "K", "C", "O", "R", "H", "F", "S", "L", "D"];

    /// <summary>Shares of graduates one year on, per cent: LEO dossier §3.3, source IND.</summary>
    static ReadOnlySpan<double> Graduates => [18.9, 12.9, 12.9, 10.8, 8.1, 7.5, 5.3, 5.3, 4.8, 3.7, 2.7, 1.8, 1.7, 1.3, 1.3, 0.3];

    /// <summary>Invented: more trade, building and factories for those without a degree, divided by sex.</summary>
    static ReadOnlySpan<double> Women => [22, 5, 21, 9, 9, 2, 14, 4, 4, 3, 3, 1, 1, 4, 1, 0.2];

    static ReadOnlySpan<double> Men => [5, 5, 19, 3, 11, 4, 9, 3, 15, 3, 3, 7, 12, 2, 1, 0.8];

    public static string Section(int position) => Sections[position];

    public static int Draw(ref Draws draws, LifeCourse person) =>
        draws.Pick(person.Degree is not null ? Graduates : person.Background.Female ? Women : Men);

    /// <summary>The section in which a person mostly works.</summary>
    public static int Home(SyntheticOptions options, LifeCourse person)
    {
        var draws = Draws.For(options.Seed, person.Background.Person, Purpose.Earnings, 1);
        return Draw(ref draws, person);
    }
}
