using System.Collections.Immutable;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site;

/// <summary>The scripts and styles that the pages share.</summary>
static class SharedFiles
{
    public const string Styles = "assets/site.css";
    public const string Script = "assets/site.js";

    public static ImmutableArray<SiteFile> All => [.. PageAssets.All.Select(path => Read(path, PageAssets.Open(path))), Own(Styles), Own(Script)];

    static SiteFile Own(string path) => Read(path, typeof(SharedFiles).Assembly.GetManifestResourceStream($"LeoKit.Curriculum.Site/{path}")!);

    static SiteFile Read(string path, Stream stream)
    {
        using (stream)
        {
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return new(path, content.ToArray());
        }
    }
}
