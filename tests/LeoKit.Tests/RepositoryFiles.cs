using System.Reflection;

namespace LeoKit.Tests;

/// <summary>Finds committed files, wherever the tests run.</summary>
static class RepositoryFiles
{
    static string Root { get; } = typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    public static string Text(string relative) => File.ReadAllText(Path(relative));
}
