using System.Collections.Immutable;

namespace LeoKit;

/// <summary>A year that runs over twelve whole months from a first day: an <see cref="AcademicYear"/> or a <see cref="TaxYear"/>.</summary>
public interface IYear
{
    /// <summary>The calendar year in which it starts.</summary>
    int Start { get; }

    /// <summary>The first day that belongs to it.</summary>
    DateOnly FirstDay { get; }

    /// <summary>The last day that belongs to it.</summary>
    DateOnly LastDay { get; }

    /// <summary>Its twelve months, which cover every day once: calendar months in an academic year, from the 6th to the 5th in a tax year.</summary>
    ImmutableArray<Spell> Months { get; }
}
