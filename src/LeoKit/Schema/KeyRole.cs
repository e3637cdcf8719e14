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
}
