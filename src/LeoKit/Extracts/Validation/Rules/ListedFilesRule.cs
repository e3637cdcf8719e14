namespace LeoKit.Extracts.Validation.Rules;

/// <summary>The manifest lists files that are there.</summary>
sealed class ListedFilesRule() : ExtractRule("LEO201", "Every file that the manifest lists is there, once", "files")
{
    public override void Begin(DataFolder data)
    {
        foreach (var file in data.Files.Where(file => !file.IsInside))
            Missing(new RuleFinding(new(ExtractManifest.FileName) { Value = file.Path }, "the manifest lists a path that is empty or leaves the data set."));
        foreach (var twice in data.Files.GroupBy(file => file.Path, StringComparer.Ordinal).Where(group => group.Count() > 1))
            Report(new(ExtractManifest.FileName) { Value = twice.Key }, "the manifest lists this file more than once.");
    }

    public void Found() => Checked++;

    public void Missing(LeoDataException fault) => Missing(new RuleFinding(fault));

    void Missing(RuleFinding finding)
    {
        Checked++;
        Report(() => finding);
    }
}
