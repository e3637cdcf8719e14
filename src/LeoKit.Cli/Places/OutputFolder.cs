namespace LeoKit.Cli.Places;

/// <summary>The folder that pages are written to.</summary>
static class OutputFolder
{
    /// <summary>Makes the folder before any notebook runs, so that a folder that cannot be written costs no waiting.</summary>
    public static void Prepare(string folder, IEnumerable<string> notebooks)
    {
        var target = Path.GetFullPath(folder);
        if (notebooks.Any(notebook => Path.GetDirectoryName(Path.GetFullPath(notebook)) == target))
            throw new UserFault("RUN004", $"the output folder {folder} holds the notebooks themselves. Notebooks are stored without outputs; choose another folder with --output.");
        try
        {
            Directory.CreateDirectory(target);
            var probe = Path.Combine(target, ".writable");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UserFault("RUN005", $"the output folder {folder} cannot be written: {fault.Message} No notebook was run. Choose another folder with --output.");
        }
    }
}
