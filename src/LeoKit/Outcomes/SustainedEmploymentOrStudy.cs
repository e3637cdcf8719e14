namespace LeoKit;

/// <summary>Sustained employment, further study or both, as in the outcome groups of DfE's statistics on graduates.</summary>
public sealed record SustainedEmploymentOrStudy : Definition
{
    SustainedEmploymentOrStudy(SpellDefinition employment)
        : base(
            "Sustained employment, further study or both",
            $"Sustained employment in the tax year, or further study in it, or both. Employment: {employment.Text} Study: {FurtherStudy.Text}",
            employment.Source) =>
        Employment = employment;

    /// <summary>Further study alone, with its own source.</summary>
    public static Definition FurtherStudy { get; } = new(
        "Further study",
        "A higher education record in either of the two academic years in which the tax year lies.",
        DefinitionSource.ScottishGraduates);

    /// <summary>With the definition of employment of DfE's first release, <see cref="SustainedEmployment.HigherEducation2016"/>.</summary>
    public static SustainedEmploymentOrStudy HigherEducation2016 { get; } = new(SustainedEmployment.HigherEducation2016);

    /// <summary>The definition of sustained employment in use.</summary>
    public SpellDefinition Employment { get; }

    /// <summary>The same with another definition of sustained employment.</summary>
    public static SustainedEmploymentOrStudy With(SpellDefinition employment) => new(employment);

    /// <summary>Whether the person has sustained employment, further study or both in <paramref name="year"/>.</summary>
    public bool Holds(IEnumerable<Spell> employed, IEnumerable<AcademicYear> studied, TaxYear year) => Judge(employed, studied, year).EmploymentOrStudy;

    /// <summary>All outcome groups of one person in <paramref name="year"/>.</summary>
    /// <param name="employed">Spells of employment.</param>
    /// <param name="studied">Academic years with a higher education record after graduation.</param>
    /// <param name="year">The tax year.</param>
    /// <param name="otherRecord">Whether the year has any other record, such as a benefit or a self-assessment return.</param>
    public GraduateOutcome Judge(IEnumerable<Spell> employed, IEnumerable<AcademicYear> studied, TaxYear year, bool otherRecord = false)
    {
        var spells = employed.Merge();
        var study = studied.Any(academic => academic.End == year.Start || academic.Start == year.Start);
        return new(Employment.Holds(spells, year), study, otherRecord || spells.DaysIn(year) > 0, year, this);
    }
}
