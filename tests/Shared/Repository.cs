using System.Reflection;

namespace LeoKit.TestSupport;

/// <summary>The folder of this repository, so that tests find committed files wherever they run.</summary>
static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>A committed file or folder, by its path in the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);
}
