namespace LeoKit;

/// <summary>Whether pay could be grossed up to a year, and if not, what is missing.</summary>
public enum AnnualisedCase
{
    /// <summary>There are pay and days of employment.</summary>
    Annualised,

    /// <summary>There is pay, but no day of employment in the tax year to divide it by.</summary>
    PayWithoutSpell,

    /// <summary>There are days of employment in the tax year, but no record of pay.</summary>
    SpellWithoutPay,

    /// <summary>There is neither pay nor a day of employment in the tax year.</summary>
    NeitherPayNorSpell,
}
