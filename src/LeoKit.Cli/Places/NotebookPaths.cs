namespace LeoKit.Cli.Places;

/// <summary>Finds the notebooks that a command was pointed at.</summary>
static class NotebookPaths
{
    /// <summary>The curriculum, where no path is given.</summary>
    public const string Curriculum = "notebooks";

    /// <summary>Files as they are; of a folder, every notebook directly in it, in the order of their names.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> given)
    {
        var found = (given.Count == 0 ? [Curriculum] : given).SelectMany(Expand).Distinct(StringComparer.Ordinal).ToList();
        var sameName = found.GroupBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return sameName is null
            ? found
            : throw new UserFault("RUN003", $"two notebooks are called {sameName.Key}: {string.Join(" and ", sameName)}. Their pages would overwrite each other. Run them one at a time, or rename one.");
    }

    static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new UserFault("RUN001", $"there is no notebook or folder at {path}. Run the command from the folder that holds README.md, or give another path.");
        var notebooks = Directory.GetFiles(path, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        return notebooks.Count > 0
            ? notebooks
            : throw new UserFault("RUN002", $"the folder {path} holds no .ipynb file. Give a folder that does.");
    }
}
