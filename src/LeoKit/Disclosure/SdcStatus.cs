namespace LeoKit;

/// <summary>What a check says of an output, from harmless to harmful.</summary>
public enum SdcStatus
{
    /// <summary>No rule speaks against it.</summary>
    Pass,

    /// <summary>A person has to look: no number decides it.</summary>
    Review,

    /// <summary>A rule is broken: it cannot leave the secure room as it is.</summary>
    Fail,
}
