namespace LeoKit;

/// <summary>What happens to a row that breaks a rule.</summary>
public enum LoadMode
{
    /// <summary>Loading stops at the first fault and says where it is: nothing is left out unseen.</summary>
    Strict,

    /// <summary>The row is left out and listed in <see cref="ExtractTable.Rejects"/>; a suppressed number becomes a missing value. Rows loaded and rejected add up to the lines of the file.</summary>
    Lenient,
}
