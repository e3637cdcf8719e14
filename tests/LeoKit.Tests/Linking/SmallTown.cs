using LeoKit.Schema;
using LeoKit.Tests.Extracts;

namespace LeoKit.Tests.Linking;

/// <summary>A data set of a few rows with its link tables, in a temporary folder.</summary>
sealed class SmallTown : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public LeoExtract Data { get; }

    public SmallTown(params (string View, string[] Rows)[] views)
    {
        foreach (var (view, rows) in views)
        {
            var path = Path.Combine(_folder, ViewCsv.PathOf(view));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, ViewCsv.File(view, rows));
        }

        var files = views.Select(view => $$"""{"path": "{{StandardExtract.ViewNamed(view.View).File}}", "rows": {{view.Rows.Length}}, "sha256": ""}""");
        File.WriteAllText(Path.Combine(_folder, "MANIFEST.json"), $$"""{"profile": "teaching", "people": 5, "seed": 1, "files": [{{string.Join(", ", files)}}]}""");
        Data = LeoExtract.Open(_folder);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
