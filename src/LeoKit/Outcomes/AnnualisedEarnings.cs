using System.Globalization;

namespace LeoKit;

/// <summary>Pay of a tax year, grossed up to the whole year from the days of employment.</summary>
/// <remarks>LEO has no hours, so part-time work is not grossed up. Nothing is capped: a day's pay may become a large sum. The amount is not rounded; publications round to £100.</remarks>
public sealed record AnnualisedEarnings
{
    AnnualisedEarnings(decimal? pay, int daysEmployed, TaxYear year) => (Pay, DaysEmployed, Year) = (pay, daysEmployed, year);

    /// <summary>The definition. England's own wording was not at hand, so the source is Scottish.</summary>
    public static Definition Definition { get; } = new(
        "Annualised earnings",
        "The average daily wage over the days employed in the tax year, times the days of the year. Days come from the employment spells, pay from the annual record; there is no cap. The formula is that of the Scottish Government's glossary for the same LEO source.",
        DefinitionSource.ScottishColleges);

    /// <summary>The pay in pounds, or null if there is no record.</summary>
    public decimal? Pay { get; }

    /// <summary>The days of the tax year with employment, each counted once.</summary>
    public int DaysEmployed { get; }

    /// <summary>The tax year.</summary>
    public TaxYear Year { get; }

    /// <summary>Whether there is an amount, and if not, what is missing.</summary>
    public AnnualisedCase Case => (Pay, DaysEmployed) switch
    {
        (null, 0) => AnnualisedCase.NeitherPayNorSpell,
        (null, _) => AnnualisedCase.SpellWithoutPay,
        (_, 0) => AnnualisedCase.PayWithoutSpell,
        _ => AnnualisedCase.Annualised,
    };

    /// <summary>Pounds for a whole year, or null if pay or days are missing. Pay of 0 gives 0.</summary>
    public decimal? Amount => Case == AnnualisedCase.Annualised ? Pay * Year.Days / DaysEmployed : null;

    /// <summary>Annualises <paramref name="pay"/>, which is what was paid in all of <paramref name="year"/>.</summary>
    /// <param name="pay">Pounds from the earnings table, or null if it has no row.</param>
    /// <param name="employed">Spells of employment; days outside the tax year do not count.</param>
    /// <param name="year">The tax year.</param>
    /// <exception cref="ArgumentOutOfRangeException">Pay is below 0.</exception>
    public static AnnualisedEarnings Of(decimal? pay, IEnumerable<Spell> employed, TaxYear year) =>
        pay is null or >= 0
            ? new(pay, employed.DaysIn(year), year)
            : throw new ArgumentOutOfRangeException(nameof(pay), pay, "Pay cannot be below 0: LEO's earnings table sets negative amounts to 0. Set it to 0, or give null if there is no record.");

    /// <summary>The amount or the reason why there is none, then the definition.</summary>
    public override string ToString() => $"{Year}: {Found}. {Definition}";

    string Found => Case switch
    {
        AnnualisedCase.Annualised => string.Create(CultureInfo.InvariantCulture, $"£{Amount:N0} a year, from £{Pay:N0} over {DaysEmployed} of {Year.Days} days"),
        AnnualisedCase.PayWithoutSpell => string.Create(CultureInfo.InvariantCulture, $"no amount, since there is pay of £{Pay:N0} but no day of employment"),
        AnnualisedCase.SpellWithoutPay => string.Create(CultureInfo.InvariantCulture, $"no amount, since there is no record of pay for {DaysEmployed} {(DaysEmployed == 1 ? "day" : "days")} of employment"),
        _ => "no amount, since there is neither pay nor a day of employment",
    };
}
