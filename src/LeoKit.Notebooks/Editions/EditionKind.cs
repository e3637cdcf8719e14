namespace LeoKit.Notebooks.Editions;

/// <summary>For whom a notebook is made.</summary>
public enum EditionKind
{
    /// <summary>Gaps are open, and nothing for the instructor is in it.</summary>
    Learner,

    /// <summary>Gaps are filled.</summary>
    Solution,

    /// <summary>Gaps are open; what the instructor needs comes first, and a solution stands behind each exercise.</summary>
    Instructor,
}
