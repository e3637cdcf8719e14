namespace LeoKit;

/// <summary>The outcome groups of one graduate in one tax year. Groups overlap, as they do in the publications.</summary>
/// <param name="SustainedEmployment">Sustained employment, with or without further study.</param>
/// <param name="FurtherStudy">Further study, with or without sustained employment.</param>
/// <param name="AnyRecord">Whether the year has any record but study: a day of employment, a benefit, a return.</param>
/// <param name="Year">The tax year.</param>
/// <param name="Definition">The definition that was applied.</param>
public sealed record GraduateOutcome(bool SustainedEmployment, bool FurtherStudy, bool AnyRecord, TaxYear Year, SustainedEmploymentOrStudy Definition)
{
    /// <summary>Sustained employment, further study or both.</summary>
    public bool EmploymentOrStudy => SustainedEmployment || FurtherStudy;

    /// <summary>Sustained employment without further study.</summary>
    public bool SustainedEmploymentOnly => SustainedEmployment && !FurtherStudy;

    /// <summary>A record, but neither sustained employment nor further study.</summary>
    public bool NoSustainedDestination => !EmploymentOrStudy && AnyRecord;

    /// <summary>No record of any kind: abroad, out of the labour force, or paid below the reporting threshold.</summary>
    public bool ActivityNotCaptured => !EmploymentOrStudy && !AnyRecord;

    /// <summary>The group in words, then the definition.</summary>
    public override string ToString() => $"{Year}: {Group}. {Definition}";

    string Group => (SustainedEmployment, FurtherStudy, AnyRecord) switch
    {
        (true, true, _) => "sustained employment and further study",
        (true, false, _) => "sustained employment only",
        (false, true, _) => "further study without sustained employment",
        (false, false, true) => "no sustained destination",
        (false, false, false) => "activity not captured",
    };
}
