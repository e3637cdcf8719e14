namespace LeoKit.Schema;

/// <summary>Which identifier a column carries, if any: two columns with the same role can be joined.</summary>
public enum KeyRole
{
    /// <summary>Not an identifier.</summary>
    None,

    /// <summary>The pupil matching reference of school, university and UCAS records.</summary>
    PupilMatchingReference,

    /// <summary>The person key of tax, employment and benefit records.</summary>
    Edukey,

    /// <summary>The hub that joins all person keys.</summary>
    AeId,

    /// <summary>One record of further education.</summary>
    RecordId,

    /// <summary>A pseudonymised school or local authority.</summary>
    School,

    /// <summary>One learner at one further education provider in one year.</summary>
    FurtherEducationLearner,

    /// <summary>A learning aim in the reference list of further education.</summary>
    LearningAim,

    /// <summary>An enterprise of the business register.</summary>
    Enterprise,
}
