namespace LeoKit.Synthetic;

/// <summary>How faithful the relations between columns are.</summary>
public enum Profile
{
    /// <summary>One life course per person with planted, documented effects: an analysis can be right or wrong.</summary>
    Teaching,

    /// <summary>
    /// The same people and keys, but the rows of each table drawn among people of the same age, and every other value drawn by itself: each column looks right alone, and no two have anything to do with each other.
    /// </summary>
    Structure,
}
