using System.Globalization;

namespace LeoKit;

/// <summary>An amount of one tax year in prices of another, by a deflator that the result names.</summary>
public sealed record RealEarnings
{
    RealEarnings(decimal nominal, TaxYear year, Deflator deflator) => (Nominal, Year, Deflator, Amount) = (nominal, year, deflator, nominal * deflator.Factor(year));

    /// <summary>The amount as it was paid.</summary>
    public decimal Nominal { get; }

    /// <summary>The tax year in which it was paid.</summary>
    public TaxYear Year { get; }

    /// <summary>The series that was used.</summary>
    public Deflator Deflator { get; }

    /// <summary>The amount in prices of the deflator's base year, not rounded.</summary>
    public decimal Amount { get; }

    /// <summary>Expresses <paramref name="nominal"/> of <paramref name="year"/> in prices of the deflator's base year.</summary>
    /// <exception cref="ArgumentException">The deflator has no such year; the message names it.</exception>
    public static RealEarnings Of(decimal nominal, TaxYear year, Deflator deflator) => new(nominal, year, deflator);

    /// <summary>Both amounts, then the series with its source.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"£{Nominal:N0} in {Year} is £{Amount:N0} in {Deflator.BaseYear} prices. Deflator: {Deflator.Name}. Source: {Deflator.Source}.");
}
