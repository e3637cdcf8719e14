using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LeoKit.Notebooks.Tests.Engine;

/// <summary>A package of one library, made here, so that tests of packages need no network.</summary>
static class SamplePackage
{
    /// <summary>Writes LeoKit.Sample 1.0.0 and gives the folder, which is a package source.</summary>
    public static string In(string folder)
    {
        Directory.CreateDirectory(folder);
        using var package = ZipFile.Open(Path.Combine(folder, "LeoKit.Sample.1.0.0.nupkg"), ZipArchiveMode.Create);
        using (var description = new StreamWriter(package.CreateEntry("LeoKit.Sample.nuspec").Open()))
            description.Write("<package><metadata><id>LeoKit.Sample</id><version>1.0.0</version><authors>LeoKit</authors><description>A sample.</description></metadata></package>");
        using var library = package.CreateEntry("lib/net8.0/LeoKit.Sample.dll").Open();
        var compilation = CSharpCompilation.Create(
            "LeoKit.Sample", [CSharpSyntaxTree.ParseText("public static class Sample { public static int One() => 1; }")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(library).Success);
        return folder;
    }

    /// <summary>Makes a folder know no source of the computer, and keep what it fetches to itself.</summary>
    public static void NoOtherSource(string folder) => File.WriteAllText(
        Path.Combine(folder, "NuGet.config"),
        $"""<configuration><packageSources><clear /></packageSources><config><add key="globalPackagesFolder" value="{Path.Combine(folder, "fetched")}" /></config></configuration>""");
}
