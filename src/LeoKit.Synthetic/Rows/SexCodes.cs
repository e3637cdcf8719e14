using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>Sex as the tables of social care and alternative provision write it, unlike the school census: 1 male, 2 female, 0 or 9 if it is not given.</summary>
static class SexCodes
{
    public static string Of(Background person) => person.Female ? "2" : "1";

    public static string Of(ref Draws draws, Background person, double notGiven)
    {
        var unknown = draws.Chance(notGiven);
        var nine = draws.Chance(0.5);
        return unknown ? nine ? "9" : "0" : Of(person);
    }
}
