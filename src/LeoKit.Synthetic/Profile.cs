namespace LeoKit.Synthetic;

/// <summary>How faithful the relations between columns are.</summary>
public enum Profile
{
    /// <summary>One life course per person with planted, documented effects: an analysis can be right or wrong.</summary>
    Teaching,
}
