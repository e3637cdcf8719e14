using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Where school records of one person contradict each other.</summary>
/// <param name="OtherSexAt16">Key Stage 4 has the other sex.</param>
/// <param name="EthnicityAtPrimary">The ethnic group that the primary school recorded.</param>
sealed record Recording(bool OtherSexAt16, Ethnicity EthnicityAtPrimary)
{
    public static Recording Of(LifeCourse life)
    {
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Recording);
        var otherSex = draws.Chance(life.Options.Dirt.OtherSex);
        var otherGroup = draws.Chance(life.Options.Dirt.OtherEthnicity);
        return new(otherSex, otherGroup ? life.Background.Ethnicity.Neighbour : life.Background.Ethnicity);
    }
}
