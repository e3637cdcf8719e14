namespace LeoKit;

/// <summary>How a rule of the validation came out.</summary>
public enum RuleStatus
{
    /// <summary>The rule holds everywhere.</summary>
    Good,

    /// <summary>A defect that the manifest declares, found as often as it says: part of the lesson, not a fault.</summary>
    Declared,

    /// <summary>There are findings.</summary>
    Fault,

    /// <summary>There was nothing that the rule could look at.</summary>
    NotChecked,
}
