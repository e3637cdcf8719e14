using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace LeoKit.Notebooks.Packages;

/// <summary>The packages that a notebook asks for, and where to look for them besides the sources of the computer.</summary>
/// <param name="Packages">Name → version; <c>*</c> for the newest.</param>
/// <param name="Sources">Addresses or folders.</param>
sealed record PackageSet(ImmutableSortedDictionary<string, string> Packages, ImmutableSortedSet<string> Sources)
{
    public static PackageSet Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase), ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <summary>Adds a package written as <c>Name, 1.2.3</c> or <c>Name</c>.</summary>
    public PackageSet With(string written)
    {
        var parts = written.Split(',', StringSplitOptions.TrimEntries);
        return this with { Packages = Packages.SetItem(parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : "*") };
    }

    public override string ToString() => string.Join(", ", Packages.Select(package => package.Value == "*" ? package.Key : $"{package.Key} {package.Value}"));

    /// <summary>A name for the set: the same for the same packages, sources, runtime and folder of settings.</summary>
    public string Key(string settingsFolder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToProject(settingsFolder))))[..16];

    /// <summary>A project that references the packages and nothing else, whatever the folders above it say.</summary>
    /// <param name="settingsFolder">The folder whose <c>NuGet.config</c> is valid.</param>
    public string ToProject(string settingsFolder) =>
        new XElement("Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup",
                new XElement("TargetFramework", FormattableString.Invariant($"net{Environment.Version.Major}.0")),
                new XElement("ImportDirectoryBuildProps", false),
                new XElement("ImportDirectoryBuildTargets", false),
                new XElement("ImportDirectoryPackagesProps", false),
                new XElement("RestoreRootConfigDirectory", settingsFolder),
                new XElement("NuGetAudit", false),
                new XElement("RestoreAdditionalProjectSources", string.Join(';', Sources))),
            new XElement("ItemGroup",
                Packages.Select(package => new XElement("PackageReference", new XAttribute("Include", package.Key), new XAttribute("Version", package.Value)))))
            .ToString();
}
