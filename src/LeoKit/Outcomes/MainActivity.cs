namespace LeoKit;

/// <summary>What a young person mainly did in a year after Key Stage 4, the first that applies.</summary>
public enum MainActivity
{
    /// <summary>Key Stage 5, higher, adult further or other education.</summary>
    Education,

    /// <summary>Out-of-work benefits, without sustained education.</summary>
    OutOfWorkBenefits,

    /// <summary>Sustained employment, without sustained education or benefits.</summary>
    Employment,

    /// <summary>There are records, but none is sustained.</summary>
    NoSustainedActivity,

    /// <summary>There is no record at all.</summary>
    NotCaptured,
}
