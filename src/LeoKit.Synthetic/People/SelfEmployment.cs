using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Self-employment in one tax year.</summary>
/// <param name="Profit">Profit in pounds; 0 for a year without any.</param>
/// <param name="Partnership">Pounds of it from a partnership.</param>
readonly record struct SelfEmployedYear(int Profit, int Partnership);

/// <summary>In which tax years a person is self-employed, and with what profit.</summary>
/// <remarks>
/// Shares are invented: four in ten of those with a little work and nothing that lasts are, and a few beside a job or in no other record. People with profits only earn less than half of what
/// employees do (LEO dossier §2, source SFR76).
/// </remarks>
sealed class SelfEmployment(LifeCourse life)
{
    const double AgainstWages = 0.4;

    readonly double _leaning = Draws.For(life.Options.Seed, life.Person, Purpose.SelfEmployment).Normal();

    /// <summary>The year that ends in this year; null for people who are not self-employed in it.</summary>
    public SelfEmployedYear? In(int taxYearEnd)
    {
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.SelfEmployment, taxYearEnd);
        var thisYear = (0.9 * _leaning) + (0.44 * draws.Normal());
        var spread = draws.Normal();
        var partner = draws.Chance(0.1);
        var share = draws.Unit();
        var idle = draws.Chance(0.05);
        var since = taxYearEnd - 1 - life.Background.YearOf(11);
        if (since < 2 || thisYear < Needed(life.Career.In(taxYearEnd), since) + (life.Background.Female ? 0.35 : 0))
            return null;
        var profit = idle ? 0 : (int)(AgainstWages * Portable.Exp(life.Pay.LogRate(taxYearEnd) + (0.7 * spread)));
        return new(profit, !partner ? 0 : share < 0.5 ? profit : (int)(profit * share));
    }

    /// <summary>How far a person must lean towards it in a year like this.</summary>
    static double Needed(YearState state, int since) => Math.Max(0, 8 - since) * 0.08 + state switch
    {
        YearState.Nothing => 1.1,
        YearState.Some => 0.25,
        YearState.Work => 1.75,
        YearState.Gone => 99,
        _ => 2.2,
    };
}
