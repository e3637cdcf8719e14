namespace LeoKit.Synthetic;

/// <summary>The data of the later notebooks: 60,000 people, of whom those of the town are the first.</summary>
public static class County
{
    /// <summary>Opens the county; it is made when it is first asked for, which takes some seconds, and kept on the computer.</summary>
    /// <param name="profile">With planted effects, or without any relationship between columns.</param>
    /// <exception cref="SyntheticException">The folder for kept data sets cannot be used, or the disk is full.</exception>
    public static LeoExtract Open(Profile profile = Profile.Teaching) =>
        LeoExtract.Open(new DataSetCache().FolderOf(DataSetCache.County with { Profile = profile }));
}
