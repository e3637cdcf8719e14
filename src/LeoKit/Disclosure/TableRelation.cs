namespace LeoKit;

/// <summary>Whom two published tables count.</summary>
public enum TableRelation
{
    /// <summary>The same people, perhaps in other categories.</summary>
    SamePeople,

    /// <summary>Everybody in the second table is in the first, too.</summary>
    SecondWithinFirst,

    /// <summary>Everybody in the first table is in the second, too.</summary>
    FirstWithinSecond,
}
