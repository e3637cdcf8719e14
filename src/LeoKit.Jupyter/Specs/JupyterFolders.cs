namespace LeoKit.Jupyter.Specs;

/// <summary>Where Jupyter keeps what belongs to a user.</summary>
/// <remarks>Rules: https://docs.jupyter.org/en/stable/use/jupyter-directories.html (read November 2026).</remarks>
public static class JupyterFolders
{
    /// <summary>The folder of a user's kernels.</summary>
    /// <param name="environment">Gives the value of an environment variable.</param>
    public static string Kernels(Func<string, string?> environment) => Path.Combine(Data(environment), "kernels");

    /// <summary>The folder in which connection files are.</summary>
    /// <param name="environment">Gives the value of an environment variable.</param>
    public static string Runtime(Func<string, string?> environment) =>
        Given(environment, "JUPYTER_RUNTIME_DIR") ?? Path.Combine(Data(environment), "runtime");

    static string Data(Func<string, string?> environment)
    {
        if (Given(environment, "JUPYTER_DATA_DIR") is { } data)
            return data;
        if (OperatingSystem.IsWindows())
            return Path.Combine(Given(environment, "APPDATA") ?? Home, "jupyter");
        return OperatingSystem.IsMacOS()
            ? Path.Combine(Home, "Library", "Jupyter")
            : Path.Combine(Given(environment, "XDG_DATA_HOME") ?? Path.Combine(Home, ".local", "share"), "jupyter");
    }

    static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    static string? Given(Func<string, string?> environment, string name) => environment(name) is { Length: > 0 } value ? value : null;
}
