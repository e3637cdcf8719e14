namespace LeoKit.Extracts.Validation.Rules;

/// <summary>The folder holds no file that the manifest does not list; hidden files of the system are passed over.</summary>
sealed class UnlistedFilesRule() : ExtractRule("LEO202", "Every file in the folder is in the manifest", "files")
{
    static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System };

    public override void Begin(DataFolder data)
    {
        var listed = data.Files.Select(file => file.Path).Append(ExtractManifest.FileName).ToHashSet(StringComparer.Ordinal);
        foreach (var path in FilesIn(data.Folder))
        {
            Checked++;
            if (!listed.Contains(path))
                Report(new(path), "the manifest does not list this file, so nothing can be said about it. Remove it, or recreate the data set.");
        }
    }

    static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", Everything)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal);
}
